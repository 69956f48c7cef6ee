/** What has the focus in an element, in whatever shadow root. */
function focusedIn(element: HTMLElement): Element | null {
  let at = (element.getRootNode() as Document | ShadowRoot).activeElement;
  if (!element.contains(at)) return null;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/**
 * Tells an element how much of the window the on-screen keyboard leaves, as `--_keyboard` (room it takes at the bottom) and `--_visible`
 * (height that remains), both in px. What has the focus stays in view when room is taken. Zooming in by pinch is left alone.
 *
 * @param element What carries the properties.
 * @param until When to stop following.
 */
export function stayAboveKeyboard(element: HTMLElement, until: AbortSignal): void {
  const { style } = element;
  const viewport = visualViewport;
  if (!viewport) return;
  let before = 0;
  const measure = () => {
    const zoomed = viewport.scale > 1.01;
    const taken = Math.max(0, innerHeight - viewport.height - viewport.offsetTop);
    style.setProperty('--_keyboard', zoomed ? '' : `${Math.round(taken)}px`);
    style.setProperty('--_visible', zoomed ? '' : `${Math.round(viewport.height)}px`);
    style.scrollPadding = !zoomed && taken ? '1em' : '';
    // The browser has brought it into view before there was less room.
    if (!zoomed && taken > before) focusedIn(element)?.scrollIntoView({ block: 'nearest' });
    before = taken;
  };
  viewport.addEventListener('resize', measure, { signal: until });
  viewport.addEventListener('scroll', measure, { signal: until });
  measure();
}
