import { sql, type Kysely } from 'kysely';
import type { CaseSpan, CaseSummaries } from '../store.js';
import { summaryFrom } from './case-rows.js';
import type { Tables } from './tables.js';

/** The next cases in the order in which they began, less those outside the span. Reading a page takes the same time whatever the span. */
export async function caseSummaries(
  db: Kysely<Tables>,
  { after, limit, of }: { readonly after: number; readonly limit: number; readonly of: CaseSpan },
): Promise<CaseSummaries> {
  const { site, from, to, seen = null } = of;
  const next = db.selectFrom('cases').where('seq', '>', after).orderBy('seq');
  let asked = db
    .selectFrom(next.selectAll().limit(sql.val(limit)).as('window'))
    .innerJoin('facets', 'facets.id', 'window.facet')
    .selectAll('window')
    .select(['site', 'kind', 'state', 'severity', 'category'])
    .orderBy('seq');
  if (site !== null) asked = asked.where('site', '=', site);
  if (seen !== null) asked = asked.where('site', 'in', seen);
  if (from !== null) asked = asked.where('received_at', '>=', from);
  if (to !== null) asked = asked.where('received_at', '<', to);
  const rows = await asked.execute();
  const last = await next
    .select('seq')
    .offset(sql.val(limit - 1))
    .limit(sql.lit(1))
    .executeTakeFirst();
  return { cases: rows.map(summaryFrom), next: last?.seq ?? null };
}
