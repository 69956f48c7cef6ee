import { localDay } from '../../../src/cases/local-day.js';

const DAY_MS = 86_400_000;

/** Days, such as `2026-11-22`. */
export interface Days {
  /** The first one. */
  readonly from: string;
  /** The first one that does not count any more. */
  readonly to: string;
}

/** The time zone by which days are counted. */
export interface DaysClock {
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
  /** Time zones of the sites; by default UTC. Where they differ, today is where it is latest. */
  readonly timeZones: readonly string[];
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * The last days up to and with today, and as many before them.
 *
 * @param days How many, 1 or more.
 */
export function daysOf(days: number, { nowMs, timeZones }: DaysClock): { readonly now: Days; readonly before: Days } {
  const zones = timeZones.length === 0 ? ['UTC'] : timeZones;
  const today = zones.map((zone) => localDay(nowMs, zone)).reduce((one, other) => (one > other ? one : other));
  const to = dayAfter(today, 1);
  const from = dayAfter(to, -days);
  return { now: { from, to }, before: { from: dayAfter(from, -days), to: from } };
}
