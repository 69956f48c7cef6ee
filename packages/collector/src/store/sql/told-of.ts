import type { Kysely } from 'kysely';
import { CASE_TYPES, type CaseEvent } from '@hearback/protocol';
import type { ToldDeadline } from '../../cases/told-deadlines.js';
import type { Tables } from './tables.js';

/** What was told of a deadline, and where that stands in the register. */
export type Notice = ToldDeadline & { readonly seq: number };

/** What the register has told of deadlines that passed, by the numbers of cases; none for a case of which it told nothing. */
export async function toldOf(
  db: Kysely<Tables>,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly Notice[]>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('records')
    .leftJoin('early_notices', 'early_notices.seq', 'records.seq')
    .select(['number', 'kept', 'records.seq as seq', 'early_notices.seq as early'])
    .where('number', 'in', numbers)
    .where('type', '=', CASE_TYPES.overdue)
    .execute();
  const told = new Map<string, Notice[]>();
  for (const { number, kept, seq, early } of rows) {
    // Overdue notices hold nothing personal, so their text is kept unsealed.
    const { data } = JSON.parse(kept) as Extract<CaseEvent, { type: typeof CASE_TYPES.overdue }>;
    const { deadline, dueAt } = data;
    told.set(number, [...(told.get(number) ?? []), { deadline, dueAt, seq, isEarly: early !== null }]);
  }
  return told;
}
