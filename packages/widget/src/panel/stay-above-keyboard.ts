/**
 * Tells an element how much of the window the on-screen keyboard leaves, as `--_keyboard` (room it takes at the bottom) and `--_visible`
 * (height that remains), both in px. Zooming in by pinch is left alone.
 *
 * @param element What carries the properties.
 * @param until When to stop following.
 */
export function stayAboveKeyboard({ style }: HTMLElement, until: AbortSignal): void {
  const viewport = visualViewport;
  if (!viewport) return;
  const measure = () => {
    const zoomed = viewport.scale > 1.01;
    const taken = Math.max(0, innerHeight - viewport.height - viewport.offsetTop);
    style.setProperty('--_keyboard', zoomed ? '' : `${Math.round(taken)}px`);
    style.setProperty('--_visible', zoomed ? '' : `${Math.round(viewport.height)}px`);
  };
  viewport.addEventListener('resize', measure, { signal: until });
  viewport.addEventListener('scroll', measure, { signal: until });
  measure();
}
