import { type CasePage, listCases } from '../api/cases-api.js';
import type { CaseFilter } from './case-filter.js';
import { caseQuery } from './case-query.js';

/** Which part of which list to read. */
export interface ShownCases {
  readonly filter: CaseFilter;
  /** Who is signed in; `null` without a name. */
  readonly me: string | null;
  /** Where to go on; `null` for the beginning. */
  readonly cursor: string | null;
  readonly signal: AbortSignal;
}

/**
 * Reads page after page until one has a case: a search may find none among the cases that the collector looks at for one page.
 *
 * @returns The cases to show, and where to go on after them; no case only at the end of the list.
 * @throws As {@link listCases}.
 */
export async function readShownCases({ filter, me, cursor, signal }: ShownCases): Promise<CasePage> {
  for (let from = cursor; ;) {
    // oxlint-disable-next-line no-await-in-loop -- each page says where the next begins
    const page = await listCases(caseQuery(filter, me, from), signal);
    if (page.cases.length > 0 || page.next === null || signal.aborted) return page;
    from = page.next;
  }
}
