import { sql, type Kysely, type SqlBool } from 'kysely';
import type { CaseCursor } from '../case-query.js';
import type { OverdueWithoutNotice } from '../store.js';
import { summaryFrom, NOTICED_EARLY, type Facet } from './case-rows.js';
import { question } from './prepared.js';
import type { CaseRow, Tables } from './tables.js';

/** Before every place. */
export const BEGINNING: CaseCursor = { at: '', rank: 0 };

/** Read from an index that has no other cases than these. */
const withoutNotice = question<{ before: string; at: string; rank: number; limit: number }, CaseRow & Facet>(
  (db, value) => {
    const places = db
      .selectFrom('cases')
      .select('cases.seq as place')
      .where('due_at', 'is not', null)
      .where(sql<SqlBool>`told_due_at IS DISTINCT FROM due_at`)
      .where('due_at', '<', value('before'))
      .where(sql<SqlBool>`(due_at, seq) > (${value('at')}, ${sql.val(value('rank'))})`)
      .orderBy('due_at')
      .orderBy('seq')
      .limit(sql.val(value('limit')));
    return db
      .selectFrom(places.as('places'))
      .innerJoin('cases', 'cases.seq', 'places.place')
      .innerJoin('facets', 'facets.id', 'cases.facet')
      .selectAll('cases')
      .select(['site', 'kind', 'state', 'severity', 'category'])
      .orderBy('due_at')
      .orderBy('seq');
  },
);

/** Cases with a missed deadline that the register has no (timely) notice of, page by page. */
export async function overdueWithoutNotice(
  db: Kysely<Tables>,
  { before, after, limit }: { readonly before: string; readonly after: CaseCursor | null; readonly limit: number },
): Promise<OverdueWithoutNotice> {
  const rows = await withoutNotice(db, { before, ...(after ?? BEGINNING), limit });
  const last = rows.at(-1);
  return {
    cases: rows.map(summaryFrom),
    noticedEarly: rows.filter((row) => row.told_due_at === NOTICED_EARLY).map(({ number }) => number),
    next: last && rows.length === limit ? { at: last.due_at!, rank: last.seq } : null,
  };
}
