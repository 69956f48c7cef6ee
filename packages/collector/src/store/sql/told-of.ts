import type { Kysely } from 'kysely';
import { CASE_TYPES, type HearbackEvent } from '@hearback/protocol';
import { toldBy, type ToldDeadline } from '../../cases/told-deadlines.js';
import type { Tables } from './tables.js';

/** What the register has told of deadlines that passed, by the numbers of cases; none for a case of which it told nothing. */
export async function toldOf(
  db: Kysely<Tables>,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly ToldDeadline[]>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('records')
    .select(['number', 'kept'])
    .where('number', 'in', numbers)
    .where('type', '=', CASE_TYPES.overdue)
    .execute();
  const told = new Map<string, ToldDeadline[]>();
  // Overdue notices hold nothing personal, so their text is kept unsealed.
  for (const { number, kept } of rows)
    told.set(number, [...(told.get(number) ?? []), ...toldBy([JSON.parse(kept) as HearbackEvent])]);
  return told;
}
