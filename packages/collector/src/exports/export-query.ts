import { queryFault } from '../http/query-fault.js';
import { SEPARATORS, type SeparatorId } from './csv-table.js';
import { momentOf } from './moment-of.js';

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

/**
 * Reads the query of an export.
 *
 * @throws {RangeError} If it is not valid; the message is meant for the client.
 */
export function exportQuery(query: URLSearchParams): ExportQuery {
  const fault = queryFault(query, { once: ['site', 'from', 'to', 'separator'] });
  if (fault !== null) throw new RangeError(fault);
  const separator = query.get('separator') ?? 'comma';
  if (!Object.hasOwn(SEPARATORS, separator))
    throw new RangeError(`"separator" must be one of ${Object.keys(SEPARATORS).join(', ')}.`);
  const [from, to] = [momentOf(query, 'from'), momentOf(query, 'to')];
  if (from !== null && to !== null && from >= to) throw new RangeError('"from" must be before "to".');
  return { site: query.get('site'), from, to, separator: separator as SeparatorId };
}
