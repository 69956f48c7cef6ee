import { INLINE_CHUNKS } from './inline-chunks.js';
import { loadFallback } from './load-chunk.js';
import { showSkeleton } from './skeleton.js';

/**
 * Registers the kind of an inline element; where its chunk cannot be fetched, has the file beside the tag stand in. Where that cannot be fetched
 * either, both get another try when the connection is back. Never rejects.
 *
 * @param element In the page; or none of it, a tracker for the case that the page's address names.
 */
export const bring = (element: Element): Promise<unknown> =>
  INLINE_CHUNKS[element.localName]!()
    .catch(() => loadFallback().then(({ fallbackPanel }) => fallbackPanel(element)))
    .catch(() => addEventListener('online', () => bring(element), { once: true }));

/**
 * Watches the document for inline elements, now and later, and registers each kind when the first of it comes near the viewport. Stops
 * watching once every kind is registered, since the browser then upgrades newcomers by itself.
 */
export function loadNearViewport(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        // What the page hides by its styles until it is defined, as by `:not(:defined) { display: none }`, never comes near.
        if (!isIntersecting && ((target as HTMLElement).hidden || getComputedStyle(target).display !== 'none'))
          continue;
        near.unobserve(target);
        void bring(target);
      }
    },
    { rootMargin: '400px' },
  );

  let frame = 0;
  const look = () => {
    frame = 0;
    const tags = Object.keys(INLINE_CHUNKS).filter((tag) => !customElements.get(tag));
    if (!tags[0]) return changes.disconnect();
    for (const element of document.querySelectorAll(tags.join())) {
      showSkeleton(element);
      near.observe(element);
    }
  };
  const changes = new MutationObserver(() => (frame ||= requestAnimationFrame(look)));
  changes.observe(document, { childList: true, subtree: true });
  look();
}
