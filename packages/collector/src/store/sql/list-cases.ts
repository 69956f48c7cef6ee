import type { CaseState } from '@hearback/protocol';
import { sees } from '../../access/seen-sites.js';
import type { CaseCursor, CaseFilter, CaseList, CaseQuery } from '../case-query.js';
import { asAsked, ORDERS, type Place } from './case-order.js';
import { summaryFrom } from './case-rows.js';
import { countOverdue } from './count-overdue.js';
import { placesOfFacets } from './places-of-facets.js';
import { searchCases, type Searching } from './search-cases.js';
import type { FacetRow } from './tables.js';

const fits = (facet: FacetRow, { site, kind, severity, category }: CaseFilter): boolean =>
  (site === undefined || facet.site === site) &&
  (kind === undefined || facet.kind === kind) &&
  (severity === undefined || facet.severity === severity) &&
  (category === undefined || facet.category === category);

/** Categories of a site that are told of, the most frequent: anybody can make one up. */
const MOST_CATEGORIES = 200;

/** The categories of each site. */
function categoriesOf(facets: readonly FacetRow[]): CaseList['categories'] {
  const bySite = new Map<string, Map<string, number>>();
  for (const { site, category, cases } of facets) {
    if (category === '') continue;
    const counts = bySite.get(site) ?? new Map<string, number>();
    bySite.set(site, counts.set(category, (counts.get(category) ?? 0) + cases));
  }
  const mostOf = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .sort(([one, cases], [other, others]) => others - cases || (one < other ? -1 : 1))
      .slice(0, MOST_CATEGORIES)
      .map(([category]) => category)
      .sort();
  return Object.fromEntries([...bySite].map(([site, counts]) => [site, mostOf(counts)]));
}

/** One place more than requested, if there is one; for a search also how far it has looked. */
async function placesOf(
  engine: Searching,
  { all, wanted }: { readonly all: readonly FacetRow[]; readonly wanted: readonly FacetRow[] },
  query: CaseQuery,
): Promise<{ found: Place[]; lookedAt: CaseCursor | null }> {
  const { filter, sort, seen = null } = query;
  if (wanted.length === 0) return { found: [], lookedAt: null };
  if (filter.text !== undefined) return searchCases(engine, wanted, query);
  // A list of all cases in the order of the register needs no facets: the primary key has that order.
  const isOfAll = seen === null && wanted.length === all.length && ORDERS[sort].column === 'seq';
  const found = isOfAll
    ? await asAsked(engine.db.selectFrom('cases'), query).execute()
    : await placesOfFacets(engine.db, wanted, query);
  return { found, lookedAt: null };
}

/** Cases that match, in order, without looking at those that do not: facets say which there are. */
export async function listCases(engine: Searching, query: CaseQuery): Promise<CaseList> {
  const { db } = engine;
  const { filter, now, seen = null } = query;
  const facets = db.selectFrom('facets').selectAll().where('cases', '>', 0);
  const all = await (seen === null ? facets : facets.where('site', 'in', seen)).execute();
  const counted = all.filter((facet) => fits(facet, filter));
  const counts: Partial<Record<CaseState, number>> = {};
  for (const { state, cases } of counted) counts[state] = (counts[state] ?? 0) + cases;
  const wanted = counted.filter(({ state }) => filter.states.length === 0 || filter.states.includes(state));
  const { found, lookedAt } = await placesOf(engine, { all, wanted }, { ...query, limit: query.limit + 1 });
  const places = found.slice(0, query.limit);
  const next = found.length > places.length ? places.at(-1)! : lookedAt;
  const rows =
    places.length === 0
      ? []
      : await db
          .selectFrom('cases')
          .innerJoin('facets', 'facets.id', 'cases.facet')
          .selectAll('cases')
          .select(['site', 'kind', 'state', 'severity', 'category'])
          .where(
            'seq',
            'in',
            places.map(({ seq }) => seq),
          )
          .execute();
  // A rebuild between these questions may have given the ids of facets to other sites.
  const bySeq = new Map(rows.filter(({ site }) => sees(seen, site)).map((row) => [row.seq, row]));
  const cases = places.flatMap(({ seq }) => bySeq.get(seq) ?? []).map(summaryFrom);
  return {
    cases,
    next: next && { at: next.at, rank: next.rank },
    counts,
    overdue: await countOverdue(db, { filter, seen }, now),
    categories: categoriesOf(all),
  };
}
