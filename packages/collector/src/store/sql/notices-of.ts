import type { Kysely } from 'kysely';
import { CASE_TYPES, type CaseEvent } from '@hearback/protocol';
import type { OverdueNotice } from '../../cases/overdue-notices.js';
import type { Tables } from './tables.js';

/** A notice and its place in the register. */
export type Notice = OverdueNotice & { readonly seq: number };

/** Overdue notices by case number; no entry for a case without any. */
export async function noticesOf(
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
  const notices = new Map<string, Notice[]>();
  for (const { number, kept, seq, early } of rows) {
    // Overdue notices hold nothing personal, so their text is kept unsealed.
    const { data } = JSON.parse(kept) as Extract<CaseEvent, { type: typeof CASE_TYPES.overdue }>;
    const { deadline, dueAt } = data;
    notices.set(number, [...(notices.get(number) ?? []), { deadline, dueAt, seq, isEarly: early !== null }]);
  }
  return notices;
}
