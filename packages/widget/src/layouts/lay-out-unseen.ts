/**
 * Has the browser lay out, between two frames, what is likely to be wanted: fonts nobody used before are most of what opening takes.
 *
 * @param dialog A dialog that may be seen, and then is left alone; closed, it has `display: none` in its style until it is shown.
 */
export function layOutUnseen(dialog: HTMLDialogElement): void {
  // Not by `matches`, which pages have been seen to replace.
  if (dialog.getClientRects().length > 0) return;
  dialog.style.cssText = 'display:flex;transition:none';
  dialog.getBoundingClientRect();
  // Without a transition, which would keep it displayed for its whole length.
  dialog.style.cssText = 'display:none;transition:none';
}
