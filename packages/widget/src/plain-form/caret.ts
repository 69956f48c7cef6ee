import { fieldFor, type FieldEntry } from '../form-association/field-entries.js';
import { entryFor, isPicked, nameFor, plainFields, type PlainField } from './plain-fields.js';

/** Where a person is in a form: the field, what is selected in it, and where it stands on the screen. */
export type Caret = {
  /** The field, as an element knows it. */
  readonly entry: FieldEntry;
  /** Start, end and direction of what is selected; `undefined` in what is picked. */
  readonly selection: Parameters<HTMLInputElement['setSelectionRange']> | undefined;
  readonly scrollTop: number;
  /** Pixels from the upper edge of the window. */
  readonly top: number;
};

/** Fields that an element shows only once something else is answered or unfolded, and has to load first. */
const LATE = ['comment', 'wanted-detail', 'severity', 'failure'];

/** What has the focus in a form, also while the window itself has not; `null` for nothing. */
export function focusedIn(form: HTMLFormElement): Element | null {
  const { activeElement } = form.getRootNode() as Document | ShadowRoot;
  return form.contains(activeElement) ? activeElement : null;
}

/** Field that has the focus, if any. */
const fieldIn = (form: HTMLFormElement): PlainField | undefined => {
  const focused = focusedIn(form);
  return plainFields(form).find((field) => field === focused);
};

/** The selection in a field; `undefined` where the browser does not reveal it, as in lists, dates and e-mail addresses. */
function selectionIn(field: PlainField): Caret['selection'] {
  if (field instanceof HTMLSelectElement || field.selectionStart === null) return undefined;
  return [field.selectionStart, field.selectionEnd, field.selectionDirection ?? undefined];
}

/** Whether the person who is in a form can be moved on: to a field that is there at once, with a caret that can be read; or nobody is in it. */
export function isMovable(form: HTMLFormElement, isRating: boolean): boolean {
  if (!focusedIn(form)) return true;
  const field = fieldIn(form);
  if (!field || LATE.includes(nameFor(field, isRating))) return false;
  return isPicked(field) || selectionIn(field) !== undefined;
}

/** Where a person is; `undefined` where they are not in the form. */
export function caretIn(form: HTMLFormElement, isRating: boolean): Caret | undefined {
  const field = fieldIn(form);
  return (
    field && {
      entry: entryFor(field, isRating),
      selection: isPicked(field) ? undefined : selectionIn(field),
      scrollTop: field.scrollTop,
      top: field.getBoundingClientRect().top,
    }
  );
}

/**
 * Follows where a person is.
 *
 * @returns As `caretIn`, with what is selected by the time that it is called, though the field may have lost the focus by then.
 */
export function followCaret(form: HTMLFormElement, isRating: boolean): () => Caret | undefined {
  const field = fieldIn(form);
  const caret = caretIn(form, isRating);
  return () => caret && { ...caret, selection: caret.selection && selectionIn(field!) };
}

/**
 * Puts a person where they were, in the field that has taken the other's place, and scrolls so that it is where the eye is.
 *
 * @param isInPage Whether the field scrolls with the page; else it is brought into view where it is.
 * @returns Whether there is such a field.
 */
export function placeCaret(root: ParentNode, { entry, selection, scrollTop, top }: Caret, isInPage = true): boolean {
  const field = fieldFor(root, entry);
  if (!field) return false;
  field.focus({ preventScroll: true });
  if (selection) field.setSelectionRange(...selection);
  field.scrollTop = scrollTop;
  if (isInPage) scrollBy({ top: field.getBoundingClientRect().top - top, behavior: 'instant' });
  else field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return true;
}
