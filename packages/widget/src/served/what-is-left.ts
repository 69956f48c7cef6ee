import { fillField, readFields } from '../form-association/field-entries.js';

/** What a person can stand on, in its order: the same in what a server rendered and in what takes its place. */
const STOPS = 'a[href], button, input, textarea, summary, [tabindex]';

const all = <Found extends Element>(root: ShadowRoot, selector: string) => [...root.querySelectorAll<Found>(selector)];

/** Ranges that were moved, by their place. */
const moved = (root: ShadowRoot) =>
  all<HTMLInputElement>(root, '[type=range]').map(({ value, defaultValue }) => (value === defaultValue ? null : value));

/** Where the focus is, and in a field what is selected. */
function focusIn(root: ShadowRoot) {
  const focused = root.activeElement;
  const at = focused ? all(root, STOPS).indexOf(focused) : -1;
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)) return { at };
  const { selectionStart, selectionEnd, selectionDirection } = focused;
  return { at, selection: [selectionStart, selectionEnd, selectionDirection ?? undefined] as const };
}

/**
 * Notes what a person has done to the fields in a root: picked, typed, unfolded, focused.
 *
 * @returns Does the same to the fields that are there by then.
 */
export function whatIsLeft(root: ShadowRoot): () => void {
  const entries = readFields(root);
  const ranges = moved(root);
  const open = all<HTMLDetailsElement>(root, 'details').map((each) => each.open);
  const focus = focusIn(root);
  return () => {
    for (const entry of entries) fillField(root, entry);
    for (const [at, range] of all<HTMLInputElement>(root, '[type=range]').entries()) {
      if (ranges[at] == null) continue;
      range.value = ranges[at];
      range.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const [at, details] of all<HTMLDetailsElement>(root, 'details').entries()) if (open[at]) details.open = true;
    const field = all<HTMLElement>(root, STOPS)[focus.at];
    if (!field) return;
    field.focus({ preventScroll: true });
    // Only text fields have a selection. It is lost even if the field stays and is filled again.
    if (typeof focus.selection?.[0] === 'number') (field as HTMLInputElement).setSelectionRange(...focus.selection);
  };
}
