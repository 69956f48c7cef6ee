/**
 * Scrolls to what a press in a form brings forth, such as the question after a low score, where it lies outside of what is seen of the panel: no
 * further than to its first label, so that the question just answered stays in sight as far as it can. Whoever answers by keys stays where they are.
 *
 * @param form What is new in it has the class `appear`.
 */
export function revealWhatAppears(form: Element): void {
  const root = form.shadowRoot!;
  let pressed = false;
  root.addEventListener('pointerdown', () => (pressed = true));
  root.addEventListener('keydown', () => (pressed = false));
  new MutationObserver((changes) => {
    if (!pressed) return;
    const behavior = matchMedia('(prefers-reduced-motion)').matches ? 'instant' : 'smooth';
    for (const { addedNodes } of changes)
      for (const node of addedNodes as NodeListOf<Element>)
        // Texts and comments have no classes.
        if (node.classList?.contains('appear'))
          (node.querySelector('label') ?? node).scrollIntoView({ block: 'nearest', behavior });
  }).observe(root, { childList: true, subtree: true });
}
