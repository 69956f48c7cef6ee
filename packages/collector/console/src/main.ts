import { AssignDialogElement } from './view/assign-dialog-element.js';
import { CaseFilterBarElement } from './view/case-filter-bar-element.js';
import { CaseListElement } from './view/case-list-element.js';
import { CasePropertiesElement } from './view/case-properties-element.js';
import { CaseViewElement } from './view/case-view-element.js';
import { ComposerElement } from './view/composer-element.js';
import { ConsoleElement } from './view/console-element.js';
import { CopyButtonElement } from './view/copy-button-element.js';
import { EmptyRegisterElement } from './view/empty-register-element.js';
import { EvidenceElement } from './view/evidence-element.js';
import { FiguresElement } from './view/figures-element.js';
import { FilterBarElement } from './view/filter-bar-element.js';
import { InboxListElement } from './view/inbox-list-element.js';
import { InboxViewElement } from './view/inbox-view-element.js';
import { SubjectsElement } from './view/insights/subjects-element.js';
import { InsightsBarElement } from './view/insights/insights-bar-element.js';
import { InsightsViewElement } from './view/insights/insights-view-element.js';
import { PictureElement } from './view/picture-element.js';
import { RecordDetailElement } from './view/record-detail-element.js';
import { RegisterListElement } from './view/register-list-element.js';
import { RegisterViewElement } from './view/register-view-element.js';
import { SearchFieldElement } from './view/search-field-element.js';
import { ShortcutSheetElement } from './view/shortcut-sheet-element.js';
import { SignatureDialogElement } from './view/signature-dialog-element.js';
import { SignInElement } from './view/sign-in-element.js';
import { TemplatePickerElement } from './view/template-picker-element.js';
import { TimelineElement } from './view/timeline-element.js';
import { ToastElement } from './view/toast-element.js';
import { tokens } from './view/tokens.styles.js';
import { TopBarElement } from './view/top-bar-element.js';

if (tokens.styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, tokens.styleSheet];

const ELEMENTS = {
  'console-assign': AssignDialogElement,
  'console-case-filter-bar': CaseFilterBarElement,
  'console-case-list': CaseListElement,
  'console-case-properties': CasePropertiesElement,
  'console-case-view': CaseViewElement,
  'console-composer': ComposerElement,
  'console-copy-button': CopyButtonElement,
  'console-empty-register': EmptyRegisterElement,
  'console-evidence': EvidenceElement,
  'console-figures': FiguresElement,
  'console-filter-bar': FilterBarElement,
  'console-inbox': InboxViewElement,
  'console-inbox-list': InboxListElement,
  'console-subjects': SubjectsElement,
  'console-insights': InsightsViewElement,
  'console-insights-bar': InsightsBarElement,
  'console-picture': PictureElement,
  'console-record-detail': RecordDetailElement,
  'console-register-list': RegisterListElement,
  'console-register-view': RegisterViewElement,
  'console-search-field': SearchFieldElement,
  'console-shortcuts': ShortcutSheetElement,
  'console-sign-in': SignInElement,
  'console-signature': SignatureDialogElement,
  'console-template-picker': TemplatePickerElement,
  'console-timeline': TimelineElement,
  'console-toast': ToastElement,
  'console-top-bar': TopBarElement,
  'hearback-console': ConsoleElement,
};

for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
