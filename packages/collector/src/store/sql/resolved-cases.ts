import { sql, type Kysely } from 'kysely';
import type { CaseSummaries } from '../store.js';
import { summaryFrom } from './case-rows.js';
import { question } from './prepared.js';
import type { CaseRow, Tables } from './tables.js';

type Place = Pick<CaseRow, 'seq' | 'version'>;

/** Read from the index of changed cases, in its order. A resolved case has changed. */
const placesOfFacet = question<{ facet: number; after: number; upto: number; limit: number }, Place>((db, value) =>
  db
    .selectFrom('cases')
    .select(['seq', 'version'])
    .where('facet', '=', value('facet'))
    .whereRef('version', '>', 'seq')
    .where('version', '>', value('after'))
    .where('version', '<=', value('upto'))
    .orderBy('version')
    .limit(sql.val(value('limit'))),
);

/** Resolved cases of a site in the order of their versions, page by page. */
export async function resolvedCases(
  db: Kysely<Tables>,
  { site, after, limit }: { readonly site: string; readonly after: number; readonly limit: number },
): Promise<CaseSummaries> {
  // What comes while the facets are read, one after the other, has its place on a later page: another facet may have had something before it.
  const { last } = await db
    .selectFrom('records')
    .select((eb) => eb.fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  const facets = await db
    .selectFrom('facets')
    .select('id')
    .where('site', '=', site)
    .where('state', '=', 'resolved')
    .where('cases', '>', 0)
    .execute();
  const found: Place[] = [];
  // oxlint-disable-next-line no-await-in-loop -- whoever waits for an answer should not wait for a connection too
  for (const { id: facet } of facets)
    found.push(...(await placesOfFacet(db, { facet, after, upto: Number(last ?? 0), limit })));
  const places = found.sort((left, right) => left.version - right.version).slice(0, limit);
  const versions = new Map(places.map(({ seq, version }) => [seq, version]));
  if (places.length === 0) return { cases: [], next: null };
  const rows = await db
    .selectFrom('cases')
    .innerJoin('facets', 'facets.id', 'cases.facet')
    .selectAll('cases')
    .select(['site', 'kind', 'state', 'severity', 'category'])
    .where('seq', 'in', [...versions.keys()])
    .where('site', '=', site)
    .where('state', '=', 'resolved')
    .orderBy('version')
    .execute();
  return {
    // A case that has changed between these questions has its place on a later page.
    cases: rows.filter(({ seq, version }) => versions.get(seq) === version).map(summaryFrom),
    next: places.length === limit ? places.at(-1)!.version : null,
  };
}
