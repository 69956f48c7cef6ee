import { sql, type SelectQueryBuilder, type SqlBool } from 'kysely';
import { parseCaseNumber, type CaseState } from '@hearback/protocol';
import type { CaseCursor, CaseFilter, CaseList, CaseQuery, CaseSort } from '../case-query.js';
import { summaryFrom } from './case-rows.js';
import type { Engine } from './engine.js';
import type { FacetRow, Tables } from './tables.js';

/** Most overdue cases that are counted. */
const MAX_COUNTED = 10_000;

/** Cases that one search looks at. */
const MAX_SEARCHED = 5000;

/** Facets that one query asks; SQLite takes 500 parts of a union. */
const FACETS_AT_ONCE = 100;

/** A case's place in the list: `at` where it is sorted by time, then `rank`. */
type Place = CaseCursor & { readonly seq: number };

type CaseSelect = SelectQueryBuilder<Tables, 'cases', object>;

/** What a list is sorted by, and its direction. A version grows with every change, whatever the clock says. */
const ORDERS = {
  newest: { column: 'seq', direction: 'desc' },
  oldest: { column: 'seq', direction: 'asc' },
  changed: { column: 'version', direction: 'desc' },
  due: { column: 'due_at', direction: 'asc' },
} as const satisfies Record<CaseSort, { column: 'seq' | 'version' | 'due_at'; direction: 'asc' | 'desc' }>;

const fits = (facet: FacetRow, { site, kind, severity, category }: CaseFilter): boolean =>
  (site === undefined || facet.site === site) &&
  (kind === undefined || facet.kind === kind) &&
  (severity === undefined || facet.severity === severity) &&
  (category === undefined || facet.category === category);

/** Of cases, the places that come after a place in an order, in that order. */
function inOrder(cases: CaseSelect, { sort, after, limit, filter }: CaseQuery) {
  const { column, direction } = ORDERS[sort];
  const beyond = direction === 'desc' ? '<' : '>';
  let query = cases.limit(sql.val(limit));
  if (filter.dueBefore !== undefined) query = query.where('due_at', '<', filter.dueBefore);
  if (column !== 'due_at') {
    if (after) query = query.where(column, beyond, after.rank);
    return query.select(['seq', `${column} as rank`, sql<string>`''`.as('at')]).orderBy(column, direction);
  }
  query = query.where('due_at', 'is not', null);
  if (after) query = query.where(sql<SqlBool>`(due_at, seq) > (${after.at}, ${sql.val(after.rank)})`);
  return query
    .select(['seq', 'seq as rank', sql<string>`due_at`.as('at')])
    .orderBy('due_at')
    .orderBy('seq');
}

const compare = (left: Place, right: Place): number =>
  left.at === right.at ? left.rank - right.rank : left.at < right.at ? -1 : 1;

/**
 * The cases of a facet, in parts that an index has in order. Where the list is sorted by changes, these are the changed ones, and
 * those that nothing happened to, whose last record is their first.
 */
function partsOf({ id, state }: FacetRow, { db }: Engine, query: CaseQuery) {
  const cases = db.selectFrom('cases').where('facet', '=', id);
  if (query.sort !== 'changed') return [inOrder(cases, query)];
  const changed = inOrder(cases.whereRef('version', '>', 'seq'), query);
  const untouched = inOrder(cases.whereRef('version', '=', 'seq'), { ...query, sort: 'newest' });
  return state === 'received' ? [changed, untouched] : [changed];
}

/** Of all cases of some facets: each facet gives its first places, and the first of them all are taken. */
async function ofFacets(engine: Engine, facets: readonly FacetRow[], query: CaseQuery): Promise<Place[]> {
  const { db } = engine;
  const places: Place[] = [];
  for (let from = 0; from < facets.length; from += FACETS_AT_ONCE) {
    const [first, ...others] = facets
      .slice(from, from + FACETS_AT_ONCE)
      .flatMap((facet) => partsOf(facet, engine, query))
      .map((part) => db.selectFrom(part.as('part')).select(['seq', 'rank', 'at']));
    // oxlint-disable-next-line no-await-in-loop -- rarely more than one
    places.push(...(await others.reduce((all, each) => all.unionAll(each), first!).execute()));
  }
  const sorted = places.sort(compare);
  return (ORDERS[query.sort].direction === 'desc' ? sorted.reverse() : sorted).slice(0, query.limit);
}

/** Looks for a text among the next cases of the list, a limited number of them. */
async function search(engine: Engine, facets: readonly FacetRow[], query: CaseQuery) {
  const { db, lower } = engine;
  const { filter, limit, sort } = query;
  const number = parseCaseNumber(filter.text!);
  const inFacets = facets.map(({ id }) => id);
  if (number !== null) {
    const ofNumber = db.selectFrom('records').select('seq').where('number', '=', number);
    const exact = db.selectFrom('cases').where('seq', 'in', ofNumber).where('facet', 'in', inFacets);
    return { found: await inOrder(withAssignee(exact, filter), query).execute(), lookedAt: null };
  }
  const window = inOrder(withAssignee(db.selectFrom('cases'), filter), { ...query, limit: MAX_SEARCHED })
    .select(['text', 'number', 'facet'])
    .as('window');
  const pattern = (text: string) => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const [inText, inNumber] = [pattern(filter.text!.toLowerCase()), pattern(filter.text!.toUpperCase())];
  const found = await db
    .selectFrom(window)
    .select(['seq', 'rank', 'at'])
    .where('facet', 'in', inFacets)
    .where(sql<SqlBool>`(${lower(sql.ref('text'))} like ${inText} escape '\\' or number like ${inNumber} escape '\\')`)
    .orderBy('seq', ORDERS[sort].direction)
    .limit(sql.val(limit))
    .execute();
  if (found.length === limit) return { found, lookedAt: null };
  const { n, lowest, highest } = await db
    .selectFrom(window)
    .select((eb) => [
      sql<number>`count(*)`.as('n'),
      eb.fn.min('window.seq').as('lowest'),
      eb.fn.max('window.seq').as('highest'),
    ])
    .executeTakeFirstOrThrow();
  const last = ORDERS[sort].direction === 'desc' ? lowest : highest;
  return { found, lookedAt: Number(n) < MAX_SEARCHED || last === null ? null : { rank: last, at: '' } };
}

const withAssignee = (cases: CaseSelect, { assignee }: CaseFilter): CaseSelect =>
  assignee === undefined ? cases : cases.where('assignee', '=', assignee);

/** One place more than asked, where there is one; for a search also how far it has looked. */
async function placesOf(
  engine: Engine,
  { all, wanted }: { readonly all: readonly FacetRow[]; readonly wanted: readonly FacetRow[] },
  query: CaseQuery,
): Promise<{ found: Place[]; lookedAt: CaseCursor | null }> {
  const { filter, sort } = query;
  if (wanted.length === 0) return { found: [], lookedAt: null };
  if (filter.text !== undefined) return search(engine, wanted, query);
  const cases = engine.db.selectFrom('cases');
  const ids = wanted.map(({ id }) => id);
  const isOfAll = wanted.length === all.length && ORDERS[sort].column === 'seq';
  if (filter.assignee !== undefined)
    return {
      found: await inOrder(withAssignee(cases, filter).where('facet', 'in', ids), query).execute(),
      lookedAt: null,
    };
  return {
    found: isOfAll ? await inOrder(cases, query).execute() : await ofFacets(engine, wanted, query),
    lookedAt: null,
  };
}

async function countOverdue({ db }: Engine, facets: readonly FacetRow[], now: string): Promise<number> {
  let count = 0;
  for (const { id } of facets) {
    if (count >= MAX_COUNTED) break;
    const late = db
      .selectFrom('cases')
      .select('seq')
      .where('facet', '=', id)
      .where('due_at', '<', now)
      .limit(sql.val(MAX_COUNTED - count));
    // oxlint-disable-next-line no-await-in-loop -- stops as soon as there are enough
    const { n } = await db
      .selectFrom(late.as('late'))
      .select(sql<number>`count(*)`.as('n'))
      .executeTakeFirstOrThrow();
    count += Number(n);
  }
  return count;
}

/** Cases that fit, in order, without looking at those that do not: facets know what there is. */
export async function listCases(engine: Engine, query: CaseQuery): Promise<CaseList> {
  const { db } = engine;
  const { filter, now } = query;
  const all = await db.selectFrom('facets').selectAll().where('cases', '>', 0).execute();
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
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  const cases = places.flatMap(({ seq }) => bySeq.get(seq) ?? []).map(summaryFrom);
  return {
    cases,
    next: next && { at: next.at, rank: next.rank },
    counts,
    overdue: await countOverdue(engine, counted, now),
  };
}
