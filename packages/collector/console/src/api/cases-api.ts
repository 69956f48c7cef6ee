import { CASE_STATES, type CaseChange, type CaseState } from '@hearback/protocol/light';
import { type ListedCase, OPEN_STATES, type WholeCase } from '../cases/case-types.js';
import { askCollector } from './ask-collector.js';
import { Refused } from './collector-error.js';

/** A page of the list. */
export interface CasePage {
  readonly cases: readonly ListedCase[];
  /** Goes on from here; `null` at the end. */
  readonly next: string | null;
  /** How many cases there are of the site, kind, severity and category that were asked for. */
  readonly counts: ViewCounts;
  /** What cases are about, by their site. */
  readonly categories: SiteCategories;
}

/** Categories by the site whose cases have them; sites without any are left out. */
export type SiteCategories = Readonly<Record<string, readonly string[]>>;

/** How many cases are open, overdue, and there at all. */
export type ViewCounts = Readonly<Partial<Record<'open' | 'overdue' | 'all', number>>>;

type Listed = {
  readonly cases: readonly ListedCase[];
  readonly next: string | null;
  readonly counts: Readonly<Partial<Record<CaseState, number>>>;
  readonly overdue: number;
  readonly categories: SiteCategories;
};

/** A change of a case, as the collector takes it. */
export type ChangeBody = { readonly change: CaseChange } & Readonly<Record<string, unknown>>;

/**
 * One page of cases.
 *
 * @throws As {@link askCollector}.
 */
export async function listCases(query: URLSearchParams, signal?: AbortSignal): Promise<CasePage> {
  const response = await askCollector(`/v1/cases?${query}`, signal && { signal });
  const { cases, next, counts, overdue, categories } = (await response.json()) as Listed;
  const sum = (states: readonly string[]) =>
    Object.entries(counts).reduce((total, [state, count]) => total + (states.includes(state) ? count : 0), 0);
  return { cases, next, counts: { open: sum(OPEN_STATES), overdue, all: sum(CASE_STATES) }, categories };
}

/**
 * One case.
 *
 * @returns `null` if no complaint or suggestion has the number.
 * @throws As {@link askCollector}.
 */
export async function readCase(number: string, signal?: AbortSignal): Promise<WholeCase | null> {
  try {
    const response = await askCollector(`/v1/cases/${number}`, signal && { signal });
    return (await response.json()) as WholeCase;
  } catch (error) {
    if (error instanceof Refused && error.code === 'not_found') return null;
    throw error;
  }
}

/**
 * Makes a change, unless the case has changed since `version`.
 *
 * @returns The case as it is then.
 * @throws {ChangedMeanwhile} If it has gone on.
 * @throws As {@link askCollector}.
 */
export async function changeCase(number: string, version: number, body: ChangeBody): Promise<WholeCase> {
  const response = await askCollector(`/v1/cases/${number}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify(body),
  });
  return (await response.json()) as WholeCase;
}
