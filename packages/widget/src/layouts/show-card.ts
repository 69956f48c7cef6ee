import type { WidgetElement } from '../launcher/widget-element.js';

/**
 * Shows the panel in the page, where the tag stands, as soon as that comes near the viewport.
 *
 * @returns Closes it.
 */
export function showCard(widget: WidgetElement): () => void {
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
