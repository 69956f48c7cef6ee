import { CASE_STATES, type CaseState, type Severity } from '@hearback/protocol/light';
import { type CaseSummary, OPEN_STATES } from './case-types.js';

/** What the inbox begins from. */
export const CASE_VIEWS = ['open', 'mine', 'overdue', 'all'] as const;

/** One of the inbox's views: what is open, what of it is mine, what of it is late, or everything. */
export type CaseView = (typeof CASE_VIEWS)[number];

/** Orders of the list. */
export const CASE_ORDERS = ['newest', 'oldest', 'due', 'changed'] as const;

/** One of the orders. */
export type CaseOrder = (typeof CASE_ORDERS)[number];

/** What the inbox is narrowed to; `null` for no narrowing. */
export interface CaseFilter {
  readonly view: CaseView;
  readonly state: CaseState | null;
  readonly kind: 'complaint' | 'suggestion' | null;
  readonly severity: Severity | null;
  readonly category: string | null;
  readonly site: string | null;
  /** Words to look for; empty for no search. */
  readonly text: string;
  readonly order: CaseOrder;
}

/** Open cases, the newest first. */
export const NO_CASE_FILTER: CaseFilter = {
  view: 'open',
  state: null,
  kind: null,
  severity: null,
  category: null,
  site: null,
  text: '',
  order: 'newest',
};

/** Whether more is narrowed than by the view. */
export const isCaseFilterNarrowed = (filter: CaseFilter): boolean =>
  [filter.state, filter.kind, filter.severity, filter.category, filter.site].some((value) => value !== null) ||
  filter.text.trim() !== '';

/** States that a filter lets through. */
export function statesOf({ view, state }: Pick<CaseFilter, 'view' | 'state'>): readonly CaseState[] {
  if (state !== null) return [state];
  return view === 'all' ? [] : OPEN_STATES;
}

/**
 * Whether a case passes a filter, apart from the search for words.
 *
 * @param me Who is signed in; `null` if that has no name.
 */
export function passes(found: CaseSummary, filter: CaseFilter, me: string | null): boolean {
  const states = statesOf(filter);
  return (
    (states.length === 0 || states.includes(found.state)) &&
    (filter.view !== 'mine' || (found.assignedTo?.id ?? null) === me) &&
    (filter.view !== 'overdue' || found.isOverdue) &&
    (filter.kind === null || found.kind === filter.kind) &&
    (filter.severity === null || found.severity === filter.severity) &&
    (filter.category === null || found.category === filter.category) &&
    (filter.site === null || found.site === filter.site)
  );
}

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

/** Writes a filter into an address, less what was searched for: that may be somebody's name. */
export function writeCaseFilter(filter: CaseFilter, into: URLSearchParams): void {
  const { view, order, state, kind, severity, category, site } = filter;
  const given = {
    view: view === NO_CASE_FILTER.view ? null : view,
    order: order === NO_CASE_FILTER.order ? null : order,
    state,
    kind,
    severity,
    category,
    site,
  };
  for (const [name, value] of Object.entries(given)) if (value !== null) into.set(name, value);
}

/** Reads what {@link writeCaseFilter} wrote; whatever cannot be is left out. */
export function readCaseFilter(entries: URLSearchParams): CaseFilter {
  const slug = (name: string) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.exec(entries.get(name) ?? '')?.[0] ?? null;
  return {
    ...NO_CASE_FILTER,
    view: oneOf(CASE_VIEWS, entries.get('view')) ?? NO_CASE_FILTER.view,
    order: oneOf(CASE_ORDERS, entries.get('order')) ?? NO_CASE_FILTER.order,
    state: oneOf(CASE_STATES, entries.get('state')),
    kind: oneOf(['complaint', 'suggestion'] as const, entries.get('kind')),
    severity: oneOf(['A', 'B', 'C'] as const, entries.get('severity')),
    category: slug('category'),
    site: slug('site'),
  };
}
