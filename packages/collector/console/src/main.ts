import { ConsoleElement } from './view/console-element.js';
import { CopyButtonElement } from './view/copy-button-element.js';
import { EmptyRegisterElement } from './view/empty-register-element.js';
import { FiguresElement } from './view/figures-element.js';
import { FilterBarElement } from './view/filter-bar-element.js';
import { RecordDetailElement } from './view/record-detail-element.js';
import { RegisterListElement } from './view/register-list-element.js';
import { SignInElement } from './view/sign-in-element.js';
import { tokens } from './view/tokens.styles.js';
import { TopBarElement } from './view/top-bar-element.js';

if (tokens.styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, tokens.styleSheet];

const ELEMENTS = {
  'console-copy-button': CopyButtonElement,
  'console-empty-register': EmptyRegisterElement,
  'console-figures': FiguresElement,
  'console-filter-bar': FilterBarElement,
  'console-record-detail': RecordDetailElement,
  'console-register-list': RegisterListElement,
  'console-sign-in': SignInElement,
  'console-top-bar': TopBarElement,
  'hearback-console': ConsoleElement,
};

for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
