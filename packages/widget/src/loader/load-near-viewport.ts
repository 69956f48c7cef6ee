import { INLINE_CHUNKS } from './load-chunk.js';
import { showSkeleton } from './skeleton.js';

const NEAR = '400px';

/**
 * Watches the document for inline elements, now and later, and registers each kind when the first of it comes near the viewport. Stops
 * watching once every kind is registered, since the browser then upgrades newcomers by itself.
 */
export function loadNearViewport(): void {
  const undefinedTags = () => Object.keys(INLINE_CHUNKS).filter((tag) => !customElements.get(tag));
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        // Watching it again fires at once if it is still near, so a failed load is tried again when the page is next online or scrolled to it.
        INLINE_CHUNKS[target.localName]?.().catch(() =>
          addEventListener('online', () => near.observe(target), { once: true }),
        );
      }
    },
    { rootMargin: NEAR },
  );

  let scheduled = false;
  const look = () => {
    scheduled = false;
    const tags = undefinedTags();
    if (tags.length === 0) return observer.disconnect();
    for (const element of document.querySelectorAll(tags.join())) {
      showSkeleton(element);
      near.observe(element);
    }
  };
  const observer = new MutationObserver(() => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(look);
  });
  observer.observe(document, { childList: true, subtree: true });
  look();
}
