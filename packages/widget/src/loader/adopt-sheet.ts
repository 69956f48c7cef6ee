/** Gives the shadow root of an element one style sheet, from plain CSS text. Makes the root where there is none. */
export function adoptSheet(element: Element, text: string): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [sheet];
  return root;
}
