import { ASKED_FIELDS, isTicked, PAGE_FIELDS, type FormFields, type FormKind } from './form-fields.js';

/** A form's content in the shape of the protocol, not yet checked, and whatever has no place there. */
export type FormVoice = {
  readonly kind: FormKind;
  readonly data: Readonly<Record<string, unknown>>;
  /** Name and value of fields that this kind of voice cannot carry. */
  readonly spare: readonly (readonly [name: string, value: string])[];
};

type Blank = Readonly<Record<string, unknown>>;

/** Without what holds nothing. */
const filled = (blank: Blank): Blank =>
  Object.fromEntries(Object.entries(blank).filter(([, value]) => value !== '' && value !== undefined));

const unlessEmpty = (blank: Blank): Blank | undefined => (Object.keys(blank).length > 0 ? blank : undefined);

/** A text of the page's author, which the person who sends it could not shorten. */
const clipped = (text: string, max: number): string =>
  text.length > max ? [...text].slice(0, max).join('').trim() : text;

/** Digits as a number; anything else stays as it is, for the check to refuse. */
const figure = (text: string): string | number => (/^-?\d{1,3}$/.test(text) ? Number(text) : text);

const scored = (score: string): Blank =>
  score === 'skipped' ? { score: null, skipped: true } : { score: figure(score) };

/**
 * The voice of a form. Names are those of the elements' attributes and of the protocol, in kebab-case; empty fields are ignored. If somebody
 * stays anonymous, all contact details are dropped.
 */
export function formVoice(fields: FormFields, kind: FormKind): FormVoice {
  const at = (name: string) => fields.get(name) ?? '';
  const [own, other] = kind === 'rating' ? ['comment', 'text'] : ['text', 'comment'];
  const words = at(own!) || at(other!);
  const subject = { type: clipped(at('subject-type'), 64), id: clipped(at('subject-id'), 128) };
  const context = {
    subject: subject.type && subject.id ? filled({ ...subject, name: clipped(at('subject-name'), 200) }) : undefined,
    respondent: at('respondent') === 'customer' ? '' : at('respondent'),
    lang: at('lang'),
    page: at('page'),
    promise: clipped(at('promise'), 500),
  };
  const isReached = Boolean(at('phone') || at('email'));
  const contact = unlessEmpty(
    filled({
      name: at('name'),
      phone: at('phone'),
      email: at('email'),
      channel: isReached && at('channel') ? at('channel') : undefined,
      preferredTime: isReached && at('preferred-time') ? at('preferred-time') : undefined,
      callback: (at('phone') && isTicked(at('callback'))) || undefined,
    }),
  );
  const person = isTicked(at('anonymous')) ? { anonymous: true } : { contact };
  const said = {
    rating: () => ({
      scale: at('scale') || 'likert5',
      ...scored(at('score')),
      question: clipped(at('question'), 500),
      comment: words,
    }),
    complaint: () => ({
      text: words,
      category: at('category'),
      categoryLabel: at('category') && clipped(at('category-label'), 200),
      failure: at('failure'),
      severity: at('severity'),
      occurredAt: at('occurred-at'),
      wanted: at('wanted'),
      wantedDetail: at('wanted-detail'),
      ...person,
    }),
    suggestion: () => ({
      text: words,
      recipient: at('recipient')
        ? filled({ id: at('recipient'), label: clipped(at('recipient-label'), 200) })
        : undefined,
      ...person,
    }),
  }[kind]();
  const hasBoth = at('text') !== '' && at('comment') !== '';
  const isPlaced = (name: string) =>
    PAGE_FIELDS.has(name) || (ASKED_FIELDS[kind].includes(name) && !(hasBoth && name === other));
  const spare = [...fields].filter(([name, value]) => value !== '' && !name.startsWith('_') && !isPlaced(name));
  return { kind, data: filled({ ...said, ...context }), spare };
}
