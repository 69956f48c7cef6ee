/**
 * Leads from one radio button to the next by the arrow keys without choosing any, as the browser would: for a question whose answer is acted on at
 * once. Space chooses.
 *
 * @param event A key pressed on one of the buttons.
 * @see WCAG 2.2, success criterion 3.2.2, "On Input".
 */
export function walkChoices(event: KeyboardEvent): void {
  const at = event.target as HTMLInputElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onward = at.matches(':dir(rtl)') ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: onward,
    ArrowLeft: -onward,
  };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...at.closest('fieldset')!.querySelectorAll('input')];
  all[(all.indexOf(at) + step + all.length) % all.length]!.focus();
}
