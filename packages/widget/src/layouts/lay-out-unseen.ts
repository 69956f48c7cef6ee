/**
 * Has the browser lay out, between two frames, what is likely to be wanted: fonts nobody used before are most of what opening takes.
 *
 * @param dialog A dialog that may be seen, and then is left alone; closed, it has `display: none` in its style until it is shown.
 */
export function layOutUnseen(dialog: HTMLDialogElement): void {
  // Pages have been seen that replace `matches`.
  if (dialog.getClientRects().length > 0) return;
  dialog.style.cssText = 'display:flex;transition:none';
  dialog.getBoundingClientRect();
  // It would leave as slowly as a panel that was seen.
  dialog.style.cssText = 'display:none;transition:none';
}
