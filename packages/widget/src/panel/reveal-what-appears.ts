/** Room left around it, px. */
const CLEAR = 16;

/**
 * Scrolls to what a press in a form brings forth, such as the question after a low score, and to the button that sends, where they lie below
 * what is seen of the panel. Whoever answers by keys stays where they are.
 *
 * @param form What is new in it has the class `appear`.
 * @param body The part of the panel that scrolls.
 */
export function revealWhatAppears(form: Element, body: Element): void {
  const root = form.shadowRoot!;
  let pressed = false;
  root.addEventListener('pointerdown', () => (pressed = true));
  root.addEventListener('keydown', () => (pressed = false));
  const reveal = (appearing: Element) => {
    const last = root.querySelector('.footer .button') ?? appearing;
    const view = body.getBoundingClientRect();
    const below = last.getBoundingClientRect().bottom + CLEAR - view.bottom;
    const above = appearing.getBoundingClientRect().top - CLEAR - view.top;
    const isStill = matchMedia('(prefers-reduced-motion)').matches;
    if (below > 0) body.scrollBy({ top: Math.min(below, above), behavior: isStill ? 'instant' : 'smooth' });
  };
  new MutationObserver((changes) => {
    if (!pressed) return;
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element && node.classList.contains('appear')) reveal(node);
  }).observe(root, { childList: true, subtree: true });
}
