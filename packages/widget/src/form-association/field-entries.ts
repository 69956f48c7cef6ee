/** The content of one field: its identity, and its value. */
export type FieldEntry = readonly [field: string, value: string];

type Field = HTMLInputElement | HTMLTextAreaElement;

const isPicked = ({ type }: Field) => type === 'radio' || type === 'checkbox';
/** A switch has neither name nor id; there is one of a kind. */
const nameOf = (field: Field) => field.name || field.id || (field.closest('[part]')?.getAttribute('part') ?? '');

/** The fields a person fills. A range always holds something, so the figure beside it speaks for both; a file cannot be put back. */
const fieldsIn = (root: ParentNode): Field[] =>
  [...root.querySelectorAll<Field>(':is(.form, .tracker) :is(input, textarea)')].filter(
    ({ type }) => type !== 'range' && type !== 'file',
  );

/** All that stands in the fields of a form, in their order; nothing for what is empty or not picked. */
export const readFields = (root: ParentNode): FieldEntry[] =>
  fieldsIn(root).flatMap((field): FieldEntry[] => {
    const holds = isPicked(field) ? (field as HTMLInputElement).checked : field.value !== '';
    return holds ? [[nameOf(field), field.value]] : [];
  });

/** The field that an entry is for; `undefined` if there is none. */
export const fieldFor = (root: ParentNode, [name, value]: FieldEntry): Field | undefined =>
  fieldsIn(root).find((each) => nameOf(each) === name && (!isPicked(each) || each.value === value));

/**
 * Fills one field as its person would.
 *
 * @returns Whether there is such a field.
 */
export function fillField(root: ParentNode, entry: FieldEntry): boolean {
  const field = fieldFor(root, entry) as HTMLInputElement | undefined;
  if (!field) return false;
  if (!isPicked(field)) {
    field.value = entry[1];
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  } else if (!field.checked) field.click();
  return true;
}
