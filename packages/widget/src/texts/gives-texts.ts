import type { TextHost } from './replaced.js';

/** Whether a page may give texts for an element: only then is it worth a look at all that is around it. */
export function givesTexts(element: TextHost): boolean {
  let at: TextHost | undefined = element;
  while (at) {
    const root = at.getRootNode() as ShadowRoot;
    if (at.texts || root.querySelector('hearback-text')) return true;
    at = root.host;
  }
  return false;
}
