import type { Launcher } from '../launcher/launcher.js';

/**
 * Shows the panel in the page, where the tag stands, as soon as that comes near the viewport.
 *
 * @returns Closes it.
 */
export function showCard(widget: Launcher): () => void {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      widget.open();
    },
    { rootMargin: '400px' },
  );
  near.observe(widget);
  return () => {
    near.disconnect();
    widget.close();
  };
}
