import { sql, type Kysely } from 'kysely';
import type { CaseSpan, CaseSummaries } from '../store.js';
import { summaryFrom } from './case-rows.js';
import type { Tables } from './tables.js';

/** The next cases in the order in which they began. */
export async function caseSummaries(
  db: Kysely<Tables>,
  { after, limit, of }: { readonly after: number; readonly limit: number; readonly of: CaseSpan },
): Promise<CaseSummaries> {
  const { site, from, to } = of;
  let cases = db
    .selectFrom('cases')
    .innerJoin('facets', 'facets.id', 'cases.facet')
    .selectAll('cases')
    .select(['site', 'kind', 'state', 'severity', 'category'])
    .where('seq', '>', after);
  if (site !== null) cases = cases.where('site', '=', site);
  if (from !== null) cases = cases.where('received_at', '>=', from);
  if (to !== null) cases = cases.where('received_at', '<', to);
  const rows = await cases.orderBy('seq').limit(sql.val(limit)).execute();
  return { cases: rows.map(summaryFrom), next: rows.length === limit ? rows.at(-1)!.seq : null };
}
