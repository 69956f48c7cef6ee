import type { Kysely } from 'kysely';
import { OPEN_STATES } from '../../cases/case-rules.js';
import type { CaseQuery } from '../case-query.js';
import {
  firstOf,
  inOrder,
  shapeOf,
  valuesOf,
  type OrderShape,
  type OrderValue,
  type OrderValues,
  type Place,
} from './case-order.js';
import { question } from './prepared.js';
import type { FacetRow, Tables } from './tables.js';

/** Parts that one query has; SQLite takes 500 parts of a union. */
const PARTS_AT_ONCE = 128;

/** No facet has this number. */
const NO_FACET = -1;

/** Values of the order, and the facet of each part by its name. */
type Values = OrderValues & Readonly<Record<`facet${number}`, number>>;

/** How many parts a query has of the cases of a facet, and of those among them that nothing happened to. */
type Parts = { readonly all: number; readonly untouched: number };

type Question = (db: Kysely<Tables>, values: Values) => Promise<Place[]>;

const asked = new Map<string, Question>();

/**
 * The first places of some parts, each of which an index has in order. Where a list is sorted by changes, these are of each facet the
 * changed cases, and those that nothing happened to, whose last record is their first.
 */
function questionOf(shape: OrderShape, { all, untouched }: Parts): Question {
  const key = JSON.stringify([shape, all, untouched]);
  const known = asked.get(key);
  if (known) return known;
  const made = question<Values, Place>((db, value) => {
    const parts = Array.from({ length: all + untouched }, (_, place) => {
      const cases = db.selectFrom('cases').where('facet', '=', value(`facet${place}`));
      const orderValue: OrderValue = (name) => value(name);
      if (place >= all) return inOrder(cases.whereRef('version', '=', 'seq'), { ...shape, sort: 'newest' }, orderValue);
      const isPartial = shape.sort === 'changed' && !shape.hasAssignee;
      return inOrder(isPartial ? cases.whereRef('version', '>', 'seq') : cases, shape, orderValue);
    });
    const [first, ...others] = parts.map((part) => db.selectFrom(part.as('part')).select(['seq', 'rank', 'at']));
    // The caller sorts the parts: SQLite would merge them one after the other, which takes longer than fetching them.
    return others.reduce((together, each) => together.unionAll(each), first!);
  });
  asked.set(key, made);
  return made;
}

/** The next power of two, so that lists of many facets share a few texts; 0 for 0. */
const padded = (count: number): number => (count === 0 ? 0 : 2 ** Math.ceil(Math.log2(count)));

const paddedTo = (ids: readonly number[], length: number): number[] => [
  ...ids,
  ...Array.from({ length: length - ids.length }, () => NO_FACET),
];

/** Of all cases of some facets: each facet gives its first places, and the first of them all are taken. */
export async function placesOfFacets(
  db: Kysely<Tables>,
  facets: readonly FacetRow[],
  query: CaseQuery,
): Promise<Place[]> {
  const shape = shapeOf(query);
  // Only open cases have deadlines; a case with an assignee cannot be untouched.
  const able = query.sort === 'due' ? facets.filter(({ state }) => OPEN_STATES.has(state)) : facets;
  const wantsUntouched = query.sort === 'changed' && !shape.hasAssignee;
  const places: Place[] = [];
  const half = wantsUntouched ? PARTS_AT_ONCE / 2 : PARTS_AT_ONCE;
  for (let from = 0; from < able.length; from += half) {
    const some = able.slice(from, from + half);
    const untouched = wantsUntouched ? some.filter(({ state }) => state === 'received') : [];
    const parts = { all: padded(some.length), untouched: padded(untouched.length) };
    const ids = [some, untouched].map((each) => each.map(({ id }) => id));
    const named = [...paddedTo(ids[0]!, parts.all), ...paddedTo(ids[1]!, parts.untouched)];
    const values = {
      ...valuesOf(query),
      ...Object.fromEntries(named.map((id, place) => [`facet${place}`, id])),
    } as Values;
    // oxlint-disable-next-line no-await-in-loop -- rarely more than one
    places.push(...(await questionOf(shape, parts)(db, values)));
  }
  return firstOf(places, query, query.limit);
}
