/** Room left around it, px. */
const CLEAR = 16;

/**
 * Scrolls to what a press in a form brings forth, such as the question after a low score, where it lies below what is seen of the panel. Whoever
 * answers by keys stays where they are.
 *
 * @param form In the body of a panel, its button kept in view; what is new in it has the class `appear`.
 */
export function revealWhatAppears(form: Element): void {
  const root = form.shadowRoot!;
  let pressed = false;
  root.addEventListener('pointerdown', () => (pressed = true));
  root.addEventListener('keydown', () => (pressed = false));
  const reveal = (appearing: Element) => {
    const body = form.closest('.body');
    const send = root.querySelector('.send');
    if (!body || !send) return;
    const { top, bottom } = appearing.getBoundingClientRect();
    const below = bottom + CLEAR - send.getBoundingClientRect().top;
    const above = top - CLEAR - body.getBoundingClientRect().top;
    const isStill = matchMedia('(prefers-reduced-motion)').matches;
    if (below > 0) body.scrollBy({ top: Math.min(below, above), behavior: isStill ? 'instant' : 'smooth' });
  };
  new MutationObserver((changes) => {
    if (!pressed) return;
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element && node.matches('.appear')) reveal(node);
  }).observe(root, { childList: true, subtree: true });
}
