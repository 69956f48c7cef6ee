import type { Kind } from '../attributes/parse-kinds.js';
import type { FieldEntry } from '../form-association/field-entries.js';

/** A field of a page's own form that a person fills in. */
export type PlainField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const KINDS: readonly Kind[] = ['rating', 'complaint', 'suggestion'];

/** Fields that are not answers: the element determines the kind, and the endpoint's trap is for bots. */
const NOT_ASKED = ['kind', 'website'];

/** Fields that the elements call otherwise. */
const OTHER_NAMES: { readonly [name: string]: string } = {
  'occurred-at': 'occurred',
  comment: 'text',
  anonymous: 'switch',
  callback: 'choice',
};

/** The fields of a form that a person fills in, in their order. */
export const plainFields = (form: HTMLFormElement): PlainField[] =>
  [...form.querySelectorAll<PlainField>('input, textarea, select')].filter(
    ({ type, name }) => name && !NOT_ASKED.includes(name) && !/^(?:hidden|submit|reset|button|image|file)$/.test(type),
  );

/** Whether a field is picked rather than written in. */
export const isPicked = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(field.type);

/** Whether a field has been filled in; the option that a list starts with is nobody's choice. */
function holds(field: PlainField): boolean {
  if (isPicked(field)) return field.checked;
  if (!(field instanceof HTMLSelectElement)) return field.value !== '';
  const isUntouched = field.selectedIndex === 0 && ![...field.options].some((each) => each.defaultSelected);
  return field.value !== '' && !isUntouched;
}

/** Whether somebody has changed what a field says, and left it so. */
export function isTouched(field: PlainField): boolean {
  if (isPicked(field)) return field.checked !== field.defaultChecked;
  if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue;
  return holds(field) && ![...field.selectedOptions].every((each) => each.defaultSelected);
}

/** What a form says that it is for; `undefined` where that is nothing the panel knows. */
export function kindIn(form: HTMLFormElement): Kind | undefined {
  const fields = [...form.querySelectorAll<PlainField>('[name="kind"]')];
  const said = fields.find((field) => !isPicked(field) || field.checked)?.value;
  return KINDS.find((kind) => kind === said);
}

/** Name by which an element knows a field. @param isRating Whether what is written is a comment there. */
export function nameFor(field: PlainField, isRating: boolean): string {
  const name = OTHER_NAMES[field.name] ?? field.name;
  return isRating && name === 'text' ? 'comment' : name;
}

/** What stands in a field, as that of an element would hold it. */
export const entryFor = (field: PlainField, isRating: boolean): FieldEntry => [
  nameFor(field, isRating),
  field.type === 'checkbox' ? 'on' : field.value,
];

/** What stands in a form, as the fields of an element would hold it. */
export const plainEntries = (form: HTMLFormElement, isRating: boolean): FieldEntry[] =>
  plainFields(form)
    .filter(holds)
    .map((field) => entryFor(field, isRating));
