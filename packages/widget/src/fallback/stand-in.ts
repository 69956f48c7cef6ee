import { kioskStyles } from '../kiosk/kiosk.styles.js';
import { controls } from '../theme/controls.js';
import { pageScheme } from '../theme/page-scheme.js';
import { tokens } from '../theme/tokens.js';
import { panelStyles } from '../panel/panel.styles.js';
import { receiptStyles } from '../receipt/receipt.styles.js';
import { textFieldStyles } from '../form/text-field.styles.js';
import { fallbackStyles } from './fallback.styles.js';
import { make } from './make.js';

const STYLES = [tokens, controls, textFieldStyles, receiptStyles, panelStyles, kioskStyles, fallbackStyles];

/** An element with a shadow root of its own in the look of the forms, from which no key press reaches the page. */
export function standIn(): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = make('section');
  const root = host.attachShadow({ mode: 'open' });
  const sheets: CSSStyleSheet[] = [];
  for (const { styleSheet } of STYLES) if (styleSheet) sheets[sheets.length] = styleSheet;
  root.adoptedStyleSheets = sheets;
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

/** Reads colours and corner from the source again; call it whenever it is shown, since the page may have changed them. */
export function follow(source: Element, host: HTMLElement): void {
  host.setAttribute('position', source.getAttribute('position') ?? '');
  const theme = source.getAttribute('theme');
  host.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : pageScheme(source);
  const accent = source.getAttribute('accent') ?? '';
  host.style.setProperty('--_accent-given', CSS.supports('color', accent) ? accent : '');
}
