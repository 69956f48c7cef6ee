let sheet: CSSStyleSheet | undefined;

/** Heights are those of the forms as they first show, so that nothing on the page moves when a form takes its skeleton's place. */
const styles = /* css */ `
:host { display: block; min-height: 15em; box-sizing: border-box }
:host([hidden]) { display: none }
div {
  box-sizing: border-box;
  height: 100%;
  min-height: inherit;
  padding: 1.25em;
  border: 1px solid rgb(128 128 128 / 0.25);
  border-radius: var(--hearback-radius, 1em);
}
div::before, div::after {
  content: '';
  display: block;
  width: 60%;
  height: 1.25em;
  border-radius: 0.375em;
  background: rgb(128 128 128 / 0.16);
}
div::after { width: 100%; height: 3em; margin-top: 1.25em }
@media print { :host { display: none } }
`;

/**
 * Gives a not yet defined element a shadow root that reserves its room. The element's class takes the root over when it is registered.
 */
export function showSkeleton(element: Element): void {
  if (element.shadowRoot) return;
  const root = element.attachShadow({ mode: 'open' });
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  root.append(document.createElement('div'));
}
