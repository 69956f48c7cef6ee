/** What Tab reaches in a root and in the shadow roots in it, in order. Without `matches`, which pages have been seen to replace. */
function stopsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement & { readonly disabled?: boolean }>('*')].flatMap((element) => {
    if (element.shadowRoot) return stopsIn(element.shadowRoot);
    return element.tabIndex >= 0 && !element.disabled && element.checkVisibility() ? [element] : [];
  });
}

/** Whether two elements are one stop, as radio buttons of a group are. */
const isSameStop = (one: HTMLElement, other: HTMLElement | undefined): boolean =>
  one === other ||
  (one instanceof HTMLInputElement &&
    other instanceof HTMLInputElement &&
    one.type === 'radio' &&
    other.type === 'radio' &&
    one.name === other.name &&
    one.getRootNode() === other.getRootNode());

/**
 * Lets Tab go round in a panel that covers the page, where a focus beneath could not be seen (WCAG 2.2, 2.4.11). Escape closes it, and screen
 * readers go wherever they like: for them the page is not shut off.
 *
 * @param dialog The panel, open.
 * @param until When to stop.
 */
export function keepFocusIn(dialog: HTMLElement, until: AbortSignal): void {
  const go = (event: KeyboardEvent) => {
    const [at, ...around] = event.composedPath() as HTMLElement[];
    if (event.key !== 'Tab' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    // Another dialog in it is a modal of its own, and so is the panel where the page's own is open.
    if (!at || around.find(({ localName }) => localName === 'dialog') !== dialog || !dialog.popover) return;
    const stops = stopsIn(dialog);
    const [first, last] = [stops[0], stops.at(-1)];
    // The heading has the focus at first, and is before all stops.
    const isBefore = first && at.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING;
    if (!(event.shiftKey ? isSameStop(at, first) || isBefore : isSameStop(at, last))) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };
  dialog.addEventListener('keydown', go, { signal: until });
}
