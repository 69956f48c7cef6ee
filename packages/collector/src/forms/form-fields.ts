/** The fields of a form by name, including those left empty: the form has asked for them. */
export type FormFields = ReadonlyMap<string, string>;

/** A field that people do not see and leave empty; if it is filled in, the sender is probably a bot. */
export const TRAP = 'website';

/** Fields that the page adds to a voice of any kind. Nobody typed them, so nothing is lost if a kind has no place for one. */
export const PAGE_FIELDS: ReadonlySet<string> = new Set([
  'site',
  'kind',
  'lang',
  'page',
  'promise',
  'id',
  'respondent',
  'subject-type',
  'subject-id',
  'subject-name',
  'scale',
  'question',
  'category-label',
  'recipient-label',
  'anonymous',
  TRAP,
]);

/** Whether a box is ticked, whatever value the page gave it. */
export const isTicked = (value: string): boolean => value !== '' && !/^(?:0|off|false|no)$/i.test(value);

/** Kinds of voice that a form can send. */
export const FORM_KINDS = ['rating', 'complaint', 'suggestion'] as const;

/** A kind of voice that a form can send. */
export type FormKind = (typeof FORM_KINDS)[number];

const PERSON = ['name', 'phone', 'email', 'channel', 'preferred-time', 'callback'] as const;

/** What a person enters, by the kind that has a place for it. `text` and `comment` stand for each other. */
export const ASKED_FIELDS: Readonly<Record<FormKind, readonly string[]>> = {
  rating: ['score', 'comment', 'text'],
  complaint: [
    'text',
    'comment',
    'category',
    'severity',
    'failure',
    'wanted',
    'wanted-detail',
    'occurred-at',
    ...PERSON,
  ],
  suggestion: ['text', 'comment', 'recipient', ...PERSON],
};

/** The kind that a form names; `null` if it names none. */
export function kindOf(fields: FormFields): FormKind | null {
  const named = fields.get('kind');
  return FORM_KINDS.find((kind) => kind === named) ?? null;
}
