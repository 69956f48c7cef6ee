import { adoptSheet } from './adopt-sheet.js';

// Named so that the build and the formatter know it for CSS.
const css = String.raw;

/** Height of a form as it first shows, so that nothing on the page moves when the form takes the skeleton's place. */
const styles = css`
  :host(:not([hidden])) {
    display: block;
    box-sizing: border-box;
    min-height: 15em;
    border: 1px solid #8884;
    border-radius: var(--hearback-radius, 1em);
  }
`;

/**
 * Gives a not yet defined element a shadow root that reserves its room, unless a form of the page's own stands there. The element's
 * class takes the root over when it is registered.
 */
export function showSkeleton(element: Element): void {
  if (element.shadowRoot || element.querySelector('form')) return;
  adoptSheet(element, styles);
}
