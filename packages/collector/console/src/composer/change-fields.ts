import type { CaseChange } from '@hearback/protocol/light';
import type { ChangeBody } from '../api/cases-api.js';
import type { Actor } from '@hearback/protocol';

/** Changes that a handler makes in the console. */
export type HandlerChange = Exclude<CaseChange, 'erased' | 'overdue'>;

/** What can be written into the form of a change. */
export type FieldName =
  | 'message'
  | 'note'
  | 'to'
  | 'category'
  | 'failure'
  | 'severity'
  | 'cause'
  | 'remedy'
  | 'responsible'
  | 'corrective'
  | 'preventive'
  | 'reason';

/** A field of a change's form. */
export interface ChangeField {
  readonly name: FieldName;
  readonly isRequired: boolean;
  /** Most UTF-16 code units that the collector takes. */
  readonly maxLength: number;
}

/** What was written, by field. */
export type Draft = Readonly<Partial<Record<FieldName, string>>>;

const LONGEST: Partial<Record<FieldName, number>> = { message: 10_000, note: 10_000, to: 128, category: 64 };

const field = (name: FieldName, isRequired = false): ChangeField => ({
  name,
  isRequired,
  maxLength: LONGEST[name] ?? 4000,
});

const [message, note] = [field('message'), field('note')];

/** Fields of each change, in the order in which they are filled in. */
export const CHANGE_FIELDS: Readonly<Record<HandlerChange, readonly ChangeField[]>> = {
  replied: [field('message', true), note],
  noted: [field('note', true)],
  acknowledged: [message, note],
  assigned: [field('to', true), note],
  started: [message, note],
  reclassified: [field('category'), field('severity'), field('failure'), note],
  resolved: [
    field('cause', true),
    field('remedy', true),
    field('responsible'),
    field('corrective'),
    field('preventive'),
    message,
    note,
  ],
  rejected: [field('reason', true), message, note],
  reopened: [field('reason', true), message, note],
  closed: [field('reason'), message, note],
};

/** Changes in the order in which the console offers them. */
export const HANDLER_CHANGES = Object.keys(CHANGE_FIELDS) as HandlerChange[];

/** Fields whose words reach the person who raised the case. */
export const isTold = (change: HandlerChange, name: FieldName): boolean =>
  name === 'message' || (change === 'rejected' && name === 'reason') || (change === 'resolved' && name === 'remedy');

/** What is still missing, in the order of the form. A new classification has to say something. */
export function missingFields(change: HandlerChange, draft: Draft): FieldName[] {
  const isEmpty = (name: FieldName) => (draft[name] ?? '').trim() === '';
  if (change === 'reclassified')
    return CHANGE_FIELDS.reclassified.every(({ name }) => name === 'note' || isEmpty(name)) ? ['category'] : [];
  return CHANGE_FIELDS[change].filter(({ name, isRequired }) => isRequired && isEmpty(name)).map(({ name }) => name);
}

/**
 * The change that a draft makes: what belongs to it, trimmed, without what is empty.
 *
 * @param people Those who may be meant by what is written in `to`; anybody else goes by what was written.
 * @param by Who makes it; `null` lets the collector sign with the token's name.
 */
export function changeBody(
  change: HandlerChange,
  draft: Draft,
  { people, by }: { people: readonly Actor[]; by: Actor | null },
): ChangeBody {
  const entries = CHANGE_FIELDS[change].flatMap(({ name }): [string, unknown][] => {
    const text = (draft[name] ?? '').trim();
    if (text === '') return [];
    return [[name, name === 'to' ? (personCalled(text, people) ?? { id: text }) : text]];
  });
  return { change, ...(by && { by }), ...Object.fromEntries(entries) };
}

/**
 * The person whom a name or an id means.
 *
 * @returns `undefined` if it is none of these people.
 */
export function personCalled(text: string, people: readonly Actor[]): Actor | undefined {
  const folded = text.trim().toLowerCase();
  return (
    people.find(({ id }) => id.toLowerCase() === folded) ?? people.find(({ name }) => name?.toLowerCase() === folded)
  );
}
