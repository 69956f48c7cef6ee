import { localDay } from '../cases/local-day.js';
import { queryFault } from '../http/query-fault.js';
import type { TallySpan } from './tally.js';

const DAY_MS = 86_400_000;

/** Days covered if the query names none. */
const DEFAULT_DAYS = 30;

/** A query for figures. */
export type InsightsQuery = {
  readonly days: TallySpan & { readonly fromDay: string; readonly toDay: string };
  /** The first day that does not count. */
  readonly to: string;
};

/** How a query is read: by whose clocks days are counted, and which further parameters it may have. */
export type InsightsReading = {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
  /** Time zones of the sites concerned; UTC where there are none. */
  readonly timeZones: readonly string[];
  /** Names of further parameters. */
  readonly besides: readonly string[];
};

/** The day some days after another one. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

function dayOf(query: URLSearchParams, name: 'from' | 'to'): string | null {
  const given = query.get(name);
  if (given === null) return null;
  // There are days before it by default, and texts have the order of time only from the year 0.
  if (given < '0001' || new Date(`${given}T00:00:00Z`).toJSON()?.slice(0, 10) !== given)
    throw new RangeError(`"${name}" must be a day, such as 2026-11-22.`);
  return given;
}

/**
 * Reads the query for figures. `to` is excluded, and by default is tomorrow (where sites have different clocks, by the one furthest ahead), so that today
 * counts; `from` is by default thirty days before it. Each site's days are those of its own clock.
 *
 * @throws {RangeError} If it is not valid; the message is meant for the client.
 */
export function insightsQuery(query: URLSearchParams, { nowMs, timeZones, besides }: InsightsReading): InsightsQuery {
  const fault = queryFault(query, { once: ['site', 'from', 'to', ...besides] });
  if (fault !== null) throw new RangeError(fault);
  const [today = localDay(nowMs, 'UTC')] = timeZones
    .map((zone) => localDay(nowMs, zone))
    .sort((one, other) => (one < other ? 1 : -1));
  const to = dayOf(query, 'to') ?? dayAfter(today, 1);
  const fromDay = dayOf(query, 'from') ?? dayAfter(to, -DEFAULT_DAYS);
  if (fromDay >= to) throw new RangeError('"from" must be a day before "to".');
  return { days: { site: query.get('site'), fromDay, toDay: dayAfter(to, -1) }, to };
}
