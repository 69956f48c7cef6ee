import { momentOf } from '../exports/moment-of.js';
import { queryFault } from '../http/query-fault.js';
import type { CaseSpan } from '../store/store.js';
import type { TallySpan } from './tally.js';

const DAY_MS = 86_400_000;

/** Days that are told of where none are asked for. */
const DEFAULT_DAYS = 30;

/** What figures are asked for: the same span for cases and for tallies. */
export type InsightsQuery = {
  readonly span: CaseSpan & { readonly from: string; readonly to: string };
  readonly days: TallySpan;
};

const midnightOf = (ms: number): number => Math.floor(ms / DAY_MS) * DAY_MS;

function dayOf(query: URLSearchParams, name: 'from' | 'to'): number | null {
  const given = query.get(name);
  if (given === null) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) throw new RangeError(`"${name}" is a day, such as 2026-11-22.`);
  return Date.parse(momentOf(query, name)!);
}

/**
 * Reads what figures are asked for: up to and without `to`, by default all of today; from `from` on, by default thirty days. Days are those of UTC.
 *
 * @throws {RangeError} If it makes no sense; the message is for whoever asked.
 */
export function insightsQuery(query: URLSearchParams, nowMs: number): InsightsQuery {
  const fault = queryFault(query, { once: ['site', 'from', 'to'] });
  if (fault !== null) throw new RangeError(fault);
  const site = query.get('site');
  const toMs = dayOf(query, 'to') ?? midnightOf(nowMs) + DAY_MS;
  const fromMs = dayOf(query, 'from') ?? toMs - DEFAULT_DAYS * DAY_MS;
  if (fromMs >= toMs) throw new RangeError('"from" is a day before "to".');
  const iso = (ms: number) => new Date(ms).toISOString();
  return {
    span: { site, from: iso(fromMs), to: iso(toMs) },
    days: { site, fromDay: iso(fromMs).slice(0, 10), toDay: iso(toMs - DAY_MS).slice(0, 10) },
  };
}
