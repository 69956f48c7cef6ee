import { CASE_ORDERS, type CaseFilter, type CaseOrder, statesOf } from './case-filter.js';

/** Cases that one page of the list holds. */
export const CASES_A_PAGE = 50;

/** Characters of a search that the collector takes. */
export const MAX_SEARCH = 100;

/** The orders that a filter allows: what is overdue comes by its deadlines, what was searched for by its age. */
export function ordersOf({ view, text }: Pick<CaseFilter, 'view' | 'text'>): readonly CaseOrder[] {
  if (text.trim() !== '') return ['newest', 'oldest'];
  return view === 'overdue' ? ['due'] : CASE_ORDERS;
}

/** The order that a list has: the one that is wanted, or else the first that the filter allows. */
export function orderOf(filter: CaseFilter): CaseOrder {
  const allowed = ordersOf(filter);
  return allowed.includes(filter.order) ? filter.order : allowed[0]!;
}

/**
 * A filter as the query of `GET /v1/cases`.
 *
 * @param me Id of the signed-in user; without one, the view `mine` lists nothing.
 * @param cursor Where an earlier page ended; `null` for the first.
 */
export function caseQuery(filter: CaseFilter, me: string | null, cursor: string | null): URLSearchParams {
  const query = new URLSearchParams({ limit: String(CASES_A_PAGE), sort: orderOf(filter) });
  for (const state of statesOf(filter)) query.append('state', state);
  const { view, kind, severity, category, site } = filter;
  const text = filter.text.trim().slice(0, MAX_SEARCH);
  if (text !== '') query.set('q', text);
  if (view === 'overdue') query.set('overdue', 'true');
  const assignee = view === 'mine' ? (me ?? '-') : null;
  for (const [name, value] of Object.entries({ assignee, kind, severity, category, site, cursor }))
    if (value !== null) query.set(name, value);
  return query;
}
