/** Tags that rise already, each with the dialog that is nearest around it. */
const rising = new WeakMap<Element, Element>();

/**
 * Keeps launcher and panel above the dialogs of the page that the tag stands in, if any: one that is shown as a modal later than they were would
 * cover them. A panel closes with its dialog. Ends once the tag is taken out of them.
 */
export function riseWithDialogs(widget: HTMLElement & { close(): void }): void {
  const root = widget.shadowRoot!;
  const nearest = widget.closest('dialog');
  if (!nearest || rising.get(widget) === nearest) return;
  rising.set(widget, nearest);
  const dialogs: HTMLDialogElement[] = [];
  for (let at: HTMLDialogElement | null = nearest; at; at = at.parentElement!.closest('dialog')) dialogs.push(at);
  const rise = () => {
    const panel = root.querySelector('hearback-panel')?.shadowRoot?.querySelector('dialog');
    for (const each of [root.querySelector('div'), panel])
      if (each?.popover && each.getClientRects()[0]) {
        each.hidePopover();
        each.showPopover();
      }
  };
  const areOpen = () => dialogs.every(({ open }) => open);
  const changes = new MutationObserver(() => {
    if (widget.closest('dialog') !== nearest) {
      changes.disconnect();
      if (rising.get(widget) === nearest) rising.delete(widget);
    } else if (areOpen()) rise();
    else widget.close();
  });
  for (const dialog of dialogs) changes.observe(dialog, { attributeFilter: ['open'] });
  if (areOpen()) rise();
}
