/**
 * Puts the focus on what opened the panel, if closing has left it nowhere. Call it after the panel has closed.
 *
 * @param widget The tag; what still has the focus in there is about to lose it.
 * @param opener What opened the panel.
 */
export function giveFocusBack(widget: Element, opener: HTMLElement | undefined): void {
  const { activeElement } = widget.getRootNode() as Document | ShadowRoot;
  if (!activeElement || activeElement === document.body || activeElement === widget)
    opener?.focus({ preventScroll: true });
}
