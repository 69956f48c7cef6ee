import { INLINE_CHUNKS, loadFallback } from './load-chunk.js';
import { showSkeleton } from './skeleton.js';

/**
 * Watches the document for inline elements, now and later, and registers each kind when the first of it comes near the viewport. Stops
 * watching once every kind is registered, since the browser then upgrades newcomers by itself.
 */
export function loadNearViewport(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        INLINE_CHUNKS[target.localName]!()
          .catch(() => loadFallback().then(({ fallbackPanel }) => fallbackPanel(target)))
          // Watched again, it fires at once if it is still near: a failed load gets another try when the connection is back.
          .catch(() => addEventListener('online', () => near.observe(target), { once: true }));
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
  const changes = new MutationObserver(() => {
    frame ||= requestAnimationFrame(look);
  });
  changes.observe(document, { childList: true, subtree: true });
  look();
}
