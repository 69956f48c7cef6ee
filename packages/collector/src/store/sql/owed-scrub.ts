import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** The cursor that an erasure sets, at its own place, and that is there until the files are free of what was erased. */
export const OWED_SCRUB = 'erased, not yet scrubbed';

/** Notes that files may still have copies of what was erased, also for whoever comes after a crash. @param seq Of the erasure. */
export async function oweScrub(db: Kysely<Tables>, seq: number): Promise<void> {
  await db
    .insertInto('cursors')
    .values({ reader: OWED_SCRUB, seq })
    .onConflict((conflict) => conflict.column('reader').doUpdateSet({ seq }))
    .execute();
}

/** `seq` of the last erasure whose values may still be in the files; `null` for none. */
export async function owedScrub(db: Kysely<Tables>): Promise<number | null> {
  const row = await db.selectFrom('cursors').select('seq').where('reader', '=', OWED_SCRUB).executeTakeFirst();
  return row?.seq ?? null;
}

/** Notes that the files are free of what was erased, but for what somebody else erased since. @param seq As of {@link owedScrub}. */
export async function settleScrub(db: Kysely<Tables>, seq: number): Promise<void> {
  await db.deleteFrom('cursors').where('reader', '=', OWED_SCRUB).where('seq', '=', seq).execute();
}
