import type { Launcher } from '../launcher/launcher.js';
import { focusedIn, isMovable } from './caret.js';
import { isTouched, kindIn, plainFields } from './plain-fields.js';
import { whenAtRest } from './when-at-rest.js';

/** Functions that end the current hold, by tag. */
const holdings = new WeakMap<Launcher, AbortController>();

/** Whether somebody is in a form, or has changed something there. */
const isBegun = (form: HTMLFormElement): boolean => focusedIn(form) !== null || plainFields(form).some(isTouched);

/** Settles when the panel opens for another reason: the page's script may ask for it at any time. */
const whenOpened = (widget: Launcher, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => widget.addEventListener('hearback-open', resolve, { signal }));

/** Puts the launcher in place, whose styles the panel depends on. */
function showLauncher(widget: Launcher): void {
  const root = widget.shadowRoot!;
  if (root.querySelector('div')) return;
  widget.attach();
  // Applies the writing direction of its language.
  widget.attributeChangedCallback();
  const dock = root.querySelector('div')!;
  // Before the panel, in the order in which the keyboard reaches them.
  root.prepend(dock);
  if (dock.popover && widget.isConnected) dock.showPopover?.();
}

/**
 * Has a form of the page's own stand where the launcher will be, until nobody is in the middle of something there. The launcher then takes its
 * place; or, where somebody has begun to write, the panel does, with what they wrote and where they were.
 *
 * @param widget The tag, with the form in the slot of a root that has nothing else.
 * @returns Once the form is out of sight: has the page know that the panel is open, where it took the form's place. Never where the form is sent.
 * @throws Whatever keeps the panel from loading or showing. The form then stays, and works.
 */
export async function holdLauncher(widget: Launcher): Promise<() => void> {
  const form = widget.querySelector('form')!;
  const holding = new AbortController();
  const { signal } = holding;
  // A tag that is moved within the page starts over.
  holdings.get(widget)?.abort();
  holdings.set(widget, holding);
  try {
    const atRest = whenAtRest(form, () => isMovable(form, kindIn(form) === 'rating'), signal);
    const opened = whenOpened(widget, signal);
    const whenFree = () => Promise.race([atRest(), opened]);
    const show = () => showLauncher(widget);
    void opened.then(show);
    await whenFree();
    const kind =
      isBegun(form) && (await (await import('./hand-over.js')).handOver({ widget, form, whenFree, show, signal }));
    show();
    widget.shadowRoot!.querySelector('slot')?.remove();
    return () => kind !== false && widget.open(kind);
  } finally {
    holding.abort();
  }
}
