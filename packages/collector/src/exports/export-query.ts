import { SEPARATORS, type SeparatorId } from './csv-table.js';

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

/** A day, or a moment with its offset. A day begins at midnight UTC. */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** A 30 February is taken for a day of March otherwise. */
function isInCalendar(given: string): boolean {
  const day = given.slice(0, 10);
  const ms = Date.parse(day);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

function momentOf(query: URLSearchParams, name: 'from' | 'to'): string | null {
  const given = query.get(name);
  if (given === null) return null;
  const ms = MOMENT.test(given) && isInCalendar(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(ms))
    throw new RangeError(`"${name}" is a day or a moment, such as 2026-11-22 or 2026-11-22T08:00:00Z.`);
  return new Date(ms).toISOString();
}

/**
 * Reads what an export is asked.
 *
 * @throws {RangeError} If it makes no sense; the message is for whoever asked.
 */
export function exportQuery(query: URLSearchParams): ExportQuery {
  const separator = query.get('separator') ?? 'comma';
  if (!Object.hasOwn(SEPARATORS, separator))
    throw new RangeError(`"separator" is one of ${Object.keys(SEPARATORS).join(', ')}.`);
  return {
    site: query.get('site'),
    from: momentOf(query, 'from'),
    to: momentOf(query, 'to'),
    separator: separator as SeparatorId,
  };
}
