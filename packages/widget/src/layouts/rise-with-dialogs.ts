/**
 * Keeps launcher and panel above the dialogs of the page that the tag stands in: one that is shown as a modal later than they were would cover
 * them. A panel closes with its dialog.
 *
 * @returns Ends it.
 */
export function riseWithDialogs(widget: HTMLElement & { close(): void }): () => void {
  const root = widget.shadowRoot!;
  const dialogs: HTMLDialogElement[] = [];
  for (let at = widget.closest('dialog'); at; at = at.parentElement!.closest('dialog')) dialogs.push(at);
  const rise = () => {
    const panel = root.querySelector('hearback-panel')?.shadowRoot?.querySelector('dialog');
    for (const each of [root.querySelector('div'), panel])
      if (each?.popover && each.getClientRects()[0]) {
        each.hidePopover();
        each.showPopover();
      }
  };
  const areOpen = () => dialogs.every(({ open }) => open);
  const changes = new MutationObserver(() => (areOpen() ? rise() : widget.close()));
  for (const dialog of dialogs) changes.observe(dialog, { attributeFilter: ['open'] });
  if (areOpen()) rise();
  return () => changes.disconnect();
}
