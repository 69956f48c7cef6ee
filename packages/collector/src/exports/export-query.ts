import { readCaseQuery } from '../cases/read-case-query.js';
import { queryFault } from '../http/query-fault.js';
import type { CaseQuery } from '../store/case-query.js';
import { SEPARATORS, type SeparatorId } from './csv-table.js';
import { momentOf } from '../http/moment-of.js';

/** Which part of the register a table is made of, and how it is written. */
export type ExportQuery = {
  /** `null` for all sites. */
  readonly site: string | null;
  /** Received at this moment or later: RFC 3339, UTC, milliseconds; `null` from the beginning. */
  readonly from: string | null;
  /** Received before this moment; `null` up to the end. */
  readonly to: string | null;
  readonly separator: SeparatorId;
};

/** Which cases a table is made of. */
export type CaseExportQuery = ExportQuery & {
  /** As a list has them, in its order; `null` for all of the site and time, in the order in which they began. */
  readonly list: CaseQuery | null;
};

const [SPAN, WRITTEN] = [['site', 'from', 'to'], ['separator']];

/**
 * Reads the query of an export of cases, which may have the filters and the order of `GET /v1/cases`.
 *
 * @param nowMs Milliseconds since 1970, by which cases count as overdue.
 * @throws {RangeError} As {@link exportQuery}.
 */
export function caseExportQuery(query: URLSearchParams, nowMs: number): CaseExportQuery {
  const isOwn = ([name]: [string, string]) => [...SPAN, ...WRITTEN].includes(name);
  const own = exportQuery(new URLSearchParams([...query].filter(isOwn)));
  const filters = [...query].filter((each) => !isOwn(each));
  if (filters.length === 0) return { ...own, list: null };
  const paging = filters.find(([name]) => name === 'cursor' || name === 'limit');
  if (paging) throw new RangeError(`"${paging[0]}" is for lists: a table has all cases.`);
  const site: [string, string][] = own.site === null ? [] : [['site', own.site]];
  const read = readCaseQuery(new URLSearchParams([...filters, ...site]), nowMs);
  if (!read.ok) throw new RangeError(read.detail);
  return { ...own, list: read.query };
}

/**
 * Reads the query of an export.
 *
 * @throws {RangeError} If it is not valid; the message is meant for the client.
 */
export function exportQuery(query: URLSearchParams): ExportQuery {
  const fault = queryFault(query, { once: [...SPAN, ...WRITTEN] });
  if (fault !== null) throw new RangeError(fault);
  const separator = query.get('separator') ?? 'comma';
  if (!Object.hasOwn(SEPARATORS, separator))
    throw new RangeError(`"separator" must be one of ${Object.keys(SEPARATORS).join(', ')}.`);
  const [from, to] = [momentOf(query, 'from'), momentOf(query, 'to')];
  if (from !== null && to !== null && from >= to) throw new RangeError('"from" must be before "to".');
  return { site: query.get('site'), from, to, separator: separator as SeparatorId };
}
