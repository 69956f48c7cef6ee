import { parseOneOf } from '../attributes/parse-one-of.js';
import { LAYOUTS } from './layout.js';
import { layoutStyles } from './layouts.styles.js';
import { POSITIONS } from './position.js';

/**
 * Gives the panel the styles of all layouts, once.
 *
 * @param panel The panel.
 * @param source The tag; told on the console where its layout or position is none.
 */
export function dressPanel(panel: Element, source: Element): void {
  parseOneOf(source, 'layout', source.getAttribute('layout'), LAYOUTS, 'popover');
  parseOneOf(source, 'position', source.getAttribute('position'), POSITIONS, 'bottom-end');
  const sheets = panel.shadowRoot!.adoptedStyleSheets;
  const { styleSheet } = layoutStyles;
  if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
