/** Gives a shadow root one style sheet, from plain CSS text. */
export function adoptSheet(root: ShadowRoot, text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [sheet];
}
