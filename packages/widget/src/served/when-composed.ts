/**
 * Waits while somebody is composing a character, as in Chinese or Korean, which would be lost if the field were removed.
 *
 * @returns Settles when nobody is, or is no longer.
 */
export function whenComposed(root: ShadowRoot): () => Promise<void> | undefined {
  let composed: Promise<void> | undefined;
  root.addEventListener('compositionstart', () => {
    composed = new Promise((resolve) => {
      root.addEventListener('compositionend', () => resolve(), { once: true });
    });
  });
  return () => composed;
}
