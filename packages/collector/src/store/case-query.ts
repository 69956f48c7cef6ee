import type { CaseState } from '@hearback/protocol';
import type { SeenSites } from '../access/seen-sites.js';
import type { CaseSummary } from '../cases/case-summary.js';

/**
 * Orders of a list. `newest` and `oldest`: by when cases began. `changed`: what happened last, first. `due`: open cases, the one
 * whose next deadline passes first, first.
 */
export const CASE_SORTS = ['newest', 'oldest', 'changed', 'due'] as const;

/** An order of a list. */
export type CaseSort = (typeof CASE_SORTS)[number];

/** Which cases a list has: those that fit all that is given. */
export type CaseFilter = {
  /** Any of them; all if it is empty. */
  readonly states: readonly CaseState[];
  readonly site?: string;
  readonly kind?: string;
  readonly severity?: string;
  readonly category?: string;
  /** Id of the handler who has taken it on. */
  readonly assignee?: string;
  /** Open cases with a deadline before this time (RFC 3339, UTC, milliseconds). */
  readonly dueBefore?: string;
  /** Part of the number, of the first words of the text, or of the person's name, address or telephone number; upper and lower case are the same. */
  readonly text?: string;
};

/** Where a page of a list ended and the next begins. */
export type CaseCursor = {
  /** The time the list is sorted by, of the last case of the page; `''` where it is not sorted by time. */
  readonly at: string;
  readonly rank: number;
};

/** A query for a list of cases. */
export type CaseQuery = {
  readonly filter: CaseFilter;
  /** A list with `text` is sorted by `newest` or `oldest`, another one with `dueBefore` by `due`. */
  readonly sort: CaseSort;
  readonly after: CaseCursor | null;
  /** Most cases, 1 or more. */
  readonly limit: number;
  /** Time at which `overdue` is counted: RFC 3339, UTC, milliseconds. */
  readonly now: string;
  /** Sites of which anything may be seen. @default all */
  readonly seen?: SeenSites;
};

/** One page of a list of cases. */
export type CaseList = {
  readonly cases: readonly CaseSummary[];
  /** Where the list goes on; `null` at its end. A search may give fewer cases than asked, even none, before. */
  readonly next: CaseCursor | null;
  /** All cases by state that fit `site`, `kind`, `severity` and `category`, whatever else is asked; states without any are left out. */
  readonly counts: Readonly<Partial<Record<CaseState, number>>>;
  /** Of these, how many are overdue; counted to 10,000 and no further. */
  readonly overdue: number;
  /** What cases are about, by their site, the 200 most frequent in the order of the alphabet, whatever else is asked of the sites that may be seen; sites without any are left out. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
};
