import { localDay } from '../cases/local-day.js';
import { momentOf } from '../exports/moment-of.js';
import { queryFault } from '../http/query-fault.js';
import type { TallySpan } from './tally.js';

const DAY_MS = 86_400_000;

/** Days that are told of where none are asked for. */
const DEFAULT_DAYS = 30;

/** What figures are asked for. */
export type InsightsQuery = {
  readonly days: TallySpan & { readonly fromDay: string; readonly toDay: string };
  /** The first day that does not count. */
  readonly to: string;
};

/** How a query is read: by whose clocks days are told, and what else is asked. */
export type InsightsReading = {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Time zones of the sites that are asked of, at least one. */
  readonly timeZones: readonly string[];
  /** Names that the query may have besides. */
  readonly besides: readonly string[];
};

/** The day some days after another one. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

function dayOf(query: URLSearchParams, name: 'from' | 'to'): string | null {
  const given = query.get(name);
  if (given === null) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) throw new RangeError(`"${name}" is a day, such as 2026-11-22.`);
  return momentOf(query, name)!.slice(0, 10);
}

/**
 * Reads what figures are asked for: up to and without `to`, by default all of today, of sites with different clocks where it is latest; from `from` on, by
 * default thirty days. Each site's days are those of its own clock.
 *
 * @throws {RangeError} If it makes no sense; the message is for whoever asked.
 */
export function insightsQuery(query: URLSearchParams, { nowMs, timeZones, besides }: InsightsReading): InsightsQuery {
  const fault = queryFault(query, { once: ['site', 'from', 'to', ...besides] });
  if (fault !== null) throw new RangeError(fault);
  const [today] = timeZones.map((zone) => localDay(nowMs, zone)).sort((one, other) => (one < other ? 1 : -1));
  const to = dayOf(query, 'to') ?? dayAfter(today!, 1);
  const fromDay = dayOf(query, 'from') ?? dayAfter(to, -DEFAULT_DAYS);
  if (fromDay >= to) throw new RangeError('"from" is a day before "to".');
  return { days: { site: query.get('site'), fromDay, toDay: dayAfter(to, -1) }, to };
}
