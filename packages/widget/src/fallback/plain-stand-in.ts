import type { FieldEntry } from '../form-association/field-entries.js';
import type { FallbackFields } from './fallback-voice.js';

/**
 * What a plain form that stands in an element of the page offers to the element's own, should that come after all. The two may be of
 * different releases: part of the contract between them.
 */
export type PlainStandIn = {
  /** Settles once nobody is in the middle of something: nothing has the focus or is pressed, and no voice is on its way or has been answered. */
  readonly whenFree: () => Promise<void>;
  /** What has been entered, by the names that the element's own fields have. */
  readonly entries: () => readonly FieldEntry[];
};

/** The element that a plain form is in. */
export type PlainStandInHost = HTMLElement & { plainForm?: PlainStandIn };

/** The content of a plain form's fields, in the form of the element's own. The text of a rating is its comment. */
export function entriesOf({ kind, ...fields }: FallbackFields): FieldEntry[] {
  const entries: FieldEntry[] = [];
  for (const [name, value] of Object.entries(fields))
    if (value) entries[entries.length] = [name === 'text' && kind === 'rating' ? 'comment' : name, value];
  return entries;
}

/** Settles once nobody stands in a root, presses anything there, or waits for what it does. */
export function whenLeft(root: ShadowRoot, isIdle: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const following = new AbortController();
    const { signal } = following;
    let isPressed = false;
    // In a later task: while the focus moves from one field to the next, nothing has it, and a click comes after the pointer has gone up.
    const look = () =>
      setTimeout(() => {
        if (isPressed || root.activeElement || !isIdle()) return;
        following.abort();
        resolve();
      });
    root.addEventListener('focusout', look, { signal });
    root.addEventListener('pointerdown', () => (isPressed = true), { signal });
    for (const type of ['pointerup', 'pointercancel'])
      addEventListener(
        type,
        () => {
          isPressed = false;
          look();
        },
        { signal, capture: true },
      );
    look();
  });
}
