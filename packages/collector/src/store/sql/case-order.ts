import { sql, type SelectQueryBuilder, type SqlBool } from 'kysely';
import type { CaseCursor, CaseQuery, CaseSort } from '../case-query.js';
import type { Tables } from './tables.js';

/** A case's place in a list: `at` where it is sorted by time, then `rank`. */
export type Place = CaseCursor & { readonly seq: number };

/** The cases that a list is made of. */
export type CaseSelect = SelectQueryBuilder<Tables, 'cases', object>;

/** The part of a query that its text depends on. */
export type OrderShape = {
  readonly sort: CaseSort;
  readonly goesOn: boolean;
  readonly hasDueBefore: boolean;
  readonly hasAssignee: boolean;
};

/** The values of such a query. Those that its shape does not need are never requested. */
export type OrderValues = {
  readonly limit: number;
  readonly at: string;
  readonly rank: number;
  readonly dueBefore: string;
  readonly assignee: string;
};

/** Gives each value, or what stands for it. */
export type OrderValue = <Name extends keyof OrderValues>(name: Name) => OrderValues[Name];

/** What a list is sorted by, and its direction. A version grows with every change, whatever the clock says. */
export const ORDERS = {
  newest: { column: 'seq', direction: 'desc' },
  oldest: { column: 'seq', direction: 'asc' },
  changed: { column: 'version', direction: 'desc' },
  due: { column: 'due_at', direction: 'asc' },
} as const satisfies Record<CaseSort, { column: 'seq' | 'version' | 'due_at'; direction: 'asc' | 'desc' }>;

/** The shape of a query. */
export const shapeOf = ({ sort, after, filter }: CaseQuery): OrderShape => ({
  sort,
  goesOn: after !== null,
  hasDueBefore: filter.dueBefore !== undefined,
  hasAssignee: filter.assignee !== undefined,
});

/** The values of a query; arbitrary for those that it does not need. */
export const valuesOf = ({ limit, after, filter }: CaseQuery): OrderValues => ({
  limit,
  at: after?.at ?? '',
  rank: after?.rank ?? 0,
  dueBefore: filter.dueBefore ?? '',
  assignee: filter.assignee ?? '',
});

/** Of cases, the first places that come after a place in an order, in that order. */
export function inOrder(cases: CaseSelect, { sort, goesOn, hasDueBefore, hasAssignee }: OrderShape, value: OrderValue) {
  const { column, direction } = ORDERS[sort];
  const beyond = direction === 'desc' ? '<' : '>';
  let query = cases.limit(sql.val(value('limit')));
  if (hasAssignee) query = query.where('assignee', '=', value('assignee'));
  if (hasDueBefore) query = query.where('due_at', '<', value('dueBefore'));
  if (column !== 'due_at') {
    if (goesOn) query = query.where(column, beyond, value('rank'));
    return query.select(['seq', `${column} as rank`, sql<string>`''`.as('at')]).orderBy(column, direction);
  }
  query = query.where('due_at', 'is not', null);
  if (goesOn) query = query.where(sql<SqlBool>`(due_at, seq) > (${value('at')}, ${sql.val(value('rank'))})`);
  return query
    .select(['seq', 'seq as rank', sql<string>`due_at`.as('at')])
    .orderBy('due_at')
    .orderBy('seq');
}

/** Of cases, the places that a query asks for. */
export function asAsked(cases: CaseSelect, query: CaseQuery) {
  const values = valuesOf(query);
  return inOrder(cases, shapeOf(query), (name) => values[name]);
}

/** The first places of several lists in the same order, together. */
export function firstOf(places: Place[], { sort }: Pick<OrderShape, 'sort'>, limit: number): Place[] {
  const sign = ORDERS[sort].direction === 'desc' ? -1 : 1;
  const compare = (left: Place, right: Place): number =>
    left.at === right.at ? left.rank - right.rank : left.at < right.at ? -1 : 1;
  return places.sort((left, right) => sign * compare(left, right)).slice(0, limit);
}
