import type { CaseState } from '@hearback/protocol';
import type { CaseSummary } from '../cases/case-summary.js';

/**
 * Orders of a list. `newest` and `oldest`: by when cases began. `changed`: what happened last, first. `due`: open cases, the one
 * whose next deadline passes first, first.
 */
export const CASE_SORTS = ['newest', 'oldest', 'changed', 'due'] as const;

/** An order of a list. */
export type CaseSort = (typeof CASE_SORTS)[number];

/** Which cases a list has; all that is given has to fit. */
export type CaseFilter = {
  /** Any of them; all if it is empty. */
  readonly states: readonly CaseState[];
  readonly site?: string;
  readonly kind?: string;
  readonly severity?: string;
  readonly category?: string;
  /** Id of whoever has taken it on. */
  readonly assignee?: string;
  /** Open cases with a deadline before this time (RFC 3339, UTC, milliseconds). */
  readonly dueBefore?: string;
  /** Is part of the number or of the beginning of what was said, in any case of letters. */
  readonly text?: string;
};

/** A place in a list, after which it goes on. */
export type CaseCursor = {
  /** The time that the list is sorted by at that place; empty where it is not sorted by time. */
  readonly at: string;
  readonly rank: number;
};

/** What a list of cases is asked. */
export type CaseQuery = {
  readonly filter: CaseFilter;
  /** A list with `dueBefore` is sorted by `due`, one with `text` by `newest` or `oldest`. */
  readonly sort: CaseSort;
  readonly after: CaseCursor | null;
  /** Most cases, 1 or more. */
  readonly limit: number;
  /** What `overdue` is counted at: RFC 3339, UTC, milliseconds. */
  readonly now: string;
};

/** Part of a list of cases. */
export type CaseList = {
  readonly cases: readonly CaseSummary[];
  /** Where the list goes on; `null` at its end. A search may give fewer cases than asked, even none, before. */
  readonly next: CaseCursor | null;
  /** All cases by state that fit `site`, `kind`, `severity` and `category`, whatever else is asked; states without any are left out. */
  readonly counts: Readonly<Partial<Record<CaseState, number>>>;
  /** Of these, how many are overdue; counted to 10,000 and no further. */
  readonly overdue: number;
};
