/**
 * Keeps style sheets that are adopted from now on away from a shadow root, so that what stands there looks as it did.
 *
 * @returns Ends the hold and returns the sheets that were to be adopted.
 */
export function holdSheets(root: ShadowRoot): () => readonly CSSStyleSheet[] {
  let held = [...root.adoptedStyleSheets];
  Object.defineProperty(root, 'adoptedStyleSheets', {
    configurable: true,
    get: () => held,
    set(sheets: CSSStyleSheet[]) {
      held = [...sheets];
    },
  });
  return () => {
    Reflect.deleteProperty(root, 'adoptedStyleSheets');
    return held;
  };
}
