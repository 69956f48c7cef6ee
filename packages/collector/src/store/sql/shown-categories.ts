import { VOICE_TYPES } from '@hearback/protocol';
import type { Kysely } from 'kysely';
import type { ShownCategory } from '../store.js';
import type { Tables } from './tables.js';

/** What a complaint says of its category; `null` if it was not shown with a name. */
function shownIn(event: string): ShownCategory | null {
  const { data } = JSON.parse(event) as { readonly data?: Readonly<Record<string, unknown>> | null };
  const { category: id, categoryLabel: label, lang = '' } = data ?? {};
  return typeof id === 'string' && typeof label === 'string' && typeof lang === 'string' ? { id, label, lang } : null;
}

/** What people saw the categories of their complaints called, by the numbers of their cases. */
export async function shownCategories(
  db: Kysely<Tables>,
  numbers: readonly string[],
): Promise<Record<string, ShownCategory>> {
  if (numbers.length === 0) return {};
  const voices = await db
    .selectFrom('records')
    // Anybody can send another first voice with a number they know; it has no part in the case.
    .innerJoin('cases', 'cases.seq', 'records.seq')
    .select(['records.number', 'kept'])
    // Of the two numbers, the record's is the one with an index.
    .where('records.number', 'in', numbers)
    .where('type', '=', VOICE_TYPES.complaint)
    .execute();
  return Object.fromEntries(
    voices.flatMap(({ number, kept }) => {
      const shown = shownIn(kept);
      return shown === null ? [] : [[number, shown] as const];
    }),
  );
}
