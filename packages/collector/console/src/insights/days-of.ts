const DAY_MS = 86_400_000;

/** Days of UTC, such as `2026-11-22`. */
export interface Days {
  /** The first one. */
  readonly from: string;
  /** The first one that does not count any more. */
  readonly to: string;
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * The last days up to and with today, and as many before them.
 *
 * @param days How many, 1 or more.
 * @param nowMs Milliseconds since the epoch.
 */
export function daysOf(days: number, nowMs: number): { readonly now: Days; readonly before: Days } {
  const toMs = Math.floor(nowMs / DAY_MS) * DAY_MS + DAY_MS;
  const [from, before] = [dayOf(toMs - days * DAY_MS), dayOf(toMs - 2 * days * DAY_MS)];
  return { now: { from, to: dayOf(toMs) }, before: { from: before, to: from } };
}
