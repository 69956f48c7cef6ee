import type { LitElement } from 'lit';
import type { Kind } from '../attributes/parse-kinds.js';
import type { Launcher } from '../launcher/launcher.js';
import type { Panel } from '../panel/panel.js';
import { followCaret, placeCaret } from './caret.js';
import { LateFields } from './late-fields.js';
import { kindIn, plainEntries } from './plain-fields.js';

/** Settles with the first element that matches, once an element shows one. */
const shown = (host: LitElement, selector: string): Promise<LitElement> =>
  new Promise((resolve) => {
    const hostUpdated = () => {
      const found = host.renderRoot.querySelector<LitElement>(selector);
      if (found) resolve(found);
    };
    host.addController({ hostUpdated });
    hostUpdated();
  });

/** Brings the panel's form of one kind, unseen, to where everything that was written has a field. */
async function makeReady(panel: Panel, form: HTMLFormElement): Promise<LitElement> {
  panel.kind = kindIn(form);
  await panel.updateComplete;
  const element = await shown(panel, '.body > :not([hidden]) > [embedded]');
  const frame = await shown(element, '.form:not(:has(.waiting))');
  if (!('comment' in element)) return element;
  const comment = plainEntries(form, true).find(([name]) => name === 'comment');
  if (!comment) return element;
  // The comment field shows once there is a comment and its code has loaded.
  element.comment = comment[1];
  frame.dispatchEvent(new Event('pointerenter'));
  await shown(element, '#comment');
  return element;
}

/** Where the focus is on the page; `null` for nowhere, or for something that is about to disappear. */
function focusAround(form: HTMLFormElement): HTMLElement | null {
  const { activeElement } = form.ownerDocument;
  return activeElement instanceof HTMLElement && activeElement !== document.body && !form.contains(activeElement)
    ? activeElement
    : null;
}

/**
 * Opens the panel in the place of a form of the page's own, with all that was entered there, and the caret where it was. All of it happens in
 * one turn, once everything is there and nobody is in the middle of something: no key that is pressed gets lost.
 *
 * @param options.whenFree Settles when nobody is.
 * @param options.show Shows the launcher.
 * @param options.signal Aborted where it is all to be done anew.
 * @returns What is asked in the panel; `undefined` for what that asks first.
 * @throws Whatever keeps the panel from loading or showing.
 */
export async function handOver(options: {
  readonly widget: Launcher;
  readonly form: HTMLFormElement;
  readonly whenFree: () => Promise<unknown>;
  readonly show: () => void;
  readonly signal: AbortSignal;
}): Promise<Kind | undefined> {
  const { widget, form, whenFree, show, signal } = options;
  const panel = (await widget.prepare()) as Panel;
  // Some layouts are part of this chunk.
  await import('../layouts/dress-panel.js');
  let element: LitElement;
  do {
    // oxlint-disable-next-line no-await-in-loop -- somebody may take to another kind meanwhile
    element = await makeReady(panel, form);
    // oxlint-disable-next-line no-await-in-loop
    await whenFree();
    signal.throwIfAborted();
  } while (panel.kind !== kindIn(form));

  const isRating = 'comment' in element;
  // Showing takes a turn, in which a key may be pressed.
  const caretBy = followCaret(form, isRating);
  const around = focusAround(form);
  show();
  await panel.show();
  const caret = caretBy();
  const entries = plainEntries(form, isRating);
  // The comment was deleted from the page's form while this loaded.
  if ('comment' in element && !entries.some(([name]) => name === 'comment')) element.comment = '';
  new LateFields(element, entries);
  element.renderRoot.querySelector('.form')?.dispatchEvent(new Event('pointerenter'));
  if (caret) placeCaret(element.renderRoot, caret, !panel.renderRoot.querySelector('dialog'));
  else around?.focus({ preventScroll: true });
  // Not `form.reset()`: a field named `reset` would shadow the method.
  HTMLFormElement.prototype.reset.call(form);
  return panel.kind;
}
