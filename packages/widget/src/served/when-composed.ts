/**
 * Follows whether somebody is in the middle of a character, as in Chinese or Korean: a field that goes away takes it along.
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
