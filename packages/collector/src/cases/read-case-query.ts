import { CASE_STATES, type CaseState } from '@hearback/protocol';
import { flag } from '../http/flag.js';
import { queryFault } from '../http/query-fault.js';
import { wholeNumber } from '../http/whole-number.js';
import { CASE_SORTS, type CaseQuery, type CaseSort } from '../store/case-query.js';
import { cursorFrom } from './case-cursor.js';

const [DEFAULT_LIMIT, MAX_LIMIT] = [50, 200];

/** Characters of a search. */
const MAX_SEARCH_LENGTH = 100;

/** A query that was read, or what is wrong with it. */
export type ReadCaseQuery =
  { readonly ok: true; readonly query: CaseQuery } | { readonly ok: false; readonly detail: string };

const wrong = (detail: string): ReadCaseQuery => ({ ok: false, detail });

const isState = (text: string): text is CaseState => (CASE_STATES as readonly string[]).includes(text);

const isSort = (text: string): text is CaseSort => (CASE_SORTS as readonly string[]).includes(text);

/** Filters that compare for equality; where a filter has fixed values, these. */
const EXACT = {
  site: null,
  kind: ['complaint', 'suggestion'],
  severity: ['A', 'B', 'C'],
  category: null,
  assignee: null,
} as const satisfies Readonly<Record<string, readonly string[] | null>>;

const NAMES = {
  once: [...Object.keys(EXACT), 'overdue', 'q', 'sort', 'cursor', 'limit'],
  repeated: ['state'],
};

/** The exact filters given; an empty one filters nothing. */
const exactly = (asked: URLSearchParams) =>
  Object.entries(EXACT).flatMap(([name, values]: [string, readonly string[] | null]) => {
    const value = asked.get(name) ?? '';
    return value === '' ? [] : [{ name, value, values }];
  });

/**
 * Reads the query of `GET /v1/cases`.
 *
 * @param nowMs Milliseconds since 1970, by which cases count as overdue.
 */
export function readCaseQuery(asked: URLSearchParams, nowMs: number): ReadCaseQuery {
  const fault = queryFault(asked, NAMES);
  if (fault !== null) return wrong(fault);
  const limit = wholeNumber(asked.get('limit') ?? String(DEFAULT_LIMIT), { min: 1, max: MAX_LIMIT });
  if (limit === null) return wrong(`"limit" must be a whole number from 1 to ${MAX_LIMIT}.`);
  const states = asked.getAll('state');
  if (!states.every(isState)) return wrong(`"state" must be one of ${CASE_STATES.join(', ')}; repeat it for more.`);
  const isOverdue = flag(asked.get('overdue'));
  if (isOverdue === null) return wrong('"overdue" must be true or false.');
  const text = asked.get('q')?.trim() ?? '';
  if (text.length > MAX_SEARCH_LENGTH) return wrong(`"q" may have at most ${MAX_SEARCH_LENGTH} characters.`);
  const sort = asked.get('sort') ?? (isOverdue && text === '' ? 'due' : 'newest');
  if (!isSort(sort)) return wrong(`"sort" must be one of ${CASE_SORTS.join(', ')}.`);
  if (isOverdue && text === '' && sort !== 'due') return wrong('With "overdue" and no "q", "sort" must be "due".');
  if (text !== '' && (sort === 'due' || sort === 'changed'))
    return wrong('With "q", "sort" must be "newest" or "oldest".');
  const cursor = asked.get('cursor');
  const after = cursor === null ? null : cursorFrom(cursor);
  if (cursor !== null && (after === null || (after.at !== '') !== (sort === 'due')))
    return wrong('"cursor" must be the "next" of an earlier answer to the same query.');
  const now = new Date(nowMs).toISOString();
  const exact = exactly(asked);
  const odd = exact.find(({ value, values }) => values?.includes(value) === false);
  if (odd) return wrong(`"${odd.name}" must be one of ${odd.values?.join(', ')}.`);
  const filter = {
    states,
    ...Object.fromEntries(exact.map(({ name, value }) => [name, value])),
    ...(isOverdue && { dueBefore: now }),
    ...(text !== '' && { text }),
  };
  return { ok: true, query: { filter, sort, after, limit, now } };
}
