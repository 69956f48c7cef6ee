import { wallClockMs } from './wall-clock.js';

/** When a site works, by its own clock. */
export type WorkingCalendar = {
  /** IANA time zone, such as `Asia/Shanghai`. */
  readonly timeZone: string;
  /** Minutes from midnight at which a working day begins and ends, such as 540 and 1080. */
  readonly fromMinute: number;
  readonly toMinute: number;
  /** Days of the week that are worked, 0 (Sunday) to 6. */
  readonly days: readonly number[];
  /** Working days that are off all the same, such as `2026-10-01`. */
  readonly holidays?: readonly string[] | undefined;
};

const [MINUTE_MS, DAY_MS] = [60_000, 24 * 60 * 60 * 1000];

/** How many days ahead to search for a working day: no service closes for longer. */
const MAX_DAYS = 3660;

/**
 * The moment at which a zone's clock shows a time. If there are two, it is the later; if the time falls into a gap, it is as far past the gap's end as the
 * time is into it. Clocks change less often than every other day, so the day before or the day after has the offset that applies.
 */
function momentOf(wallMs: number, timeZone: string): number {
  const [before, after] = [wallMs - DAY_MS, wallMs + DAY_MS].map((ms) => wallMs - (wallClockMs(ms, timeZone) - ms)) as [
    number,
    number,
  ];
  if (before === after) return before;
  const shown = [before, after].filter((ms) => wallClockMs(ms, timeZone) === wallMs);
  return shown.length === 1 ? shown[0]! : Math.max(before, after);
}

/** A stretch of working time within one day; milliseconds since 1970. */
type Stretch = { readonly begins: number; readonly ends: number };

/** The working time from a moment on, day by day, for ten years. */
function* workingStretches(fromMs: number, calendar: WorkingCalendar): Generator<Stretch> {
  const { timeZone, fromMinute, toMinute, days, holidays = [] } = calendar;
  const midnight = Math.floor(wallClockMs(fromMs, timeZone) / DAY_MS) * DAY_MS;
  for (let day = 0; day < MAX_DAYS; day++) {
    const wall = midnight + day * DAY_MS;
    const date = new Date(wall);
    if (!days.includes(date.getUTCDay()) || holidays.includes(date.toISOString().slice(0, 10))) continue;
    const begins = Math.max(fromMs, momentOf(wall + fromMinute * MINUTE_MS, timeZone));
    const ends = momentOf(wall + toMinute * MINUTE_MS, timeZone);
    if (ends > begins) yield { begins, ends };
  }
}

/**
 * When a span of working time is over.
 *
 * @param fromMs Milliseconds since 1970 at which it begins; outside working hours it begins with the next of them.
 * @param spanMs Milliseconds of working time, 0 or more.
 * @param calendar `null` for a site that works around the clock.
 * @returns Milliseconds since 1970; `Infinity` if the calendar has no working time in ten years.
 */
export function afterWorkingTime(fromMs: number, spanMs: number, calendar: WorkingCalendar | null): number {
  if (!calendar) return fromMs + spanMs;
  let left = spanMs;
  for (const { begins, ends } of workingStretches(fromMs, calendar)) {
    if (left <= ends - begins) return begins + left;
    left -= ends - begins;
  }
  return Infinity;
}

/**
 * How much working time lies between two moments.
 *
 * @param fromMs Milliseconds since 1970, as is `toMs`.
 * @param calendar `null` for a site that works around the clock.
 * @returns Milliseconds; 0 if `toMs` is not after `fromMs`.
 */
export function workingTimeBetween(fromMs: number, toMs: number, calendar: WorkingCalendar | null): number {
  if (toMs <= fromMs) return 0;
  if (!calendar) return toMs - fromMs;
  let sum = 0;
  for (const { begins, ends } of workingStretches(fromMs, calendar)) {
    if (begins >= toMs) break;
    sum += Math.min(ends, toMs) - begins;
  }
  return sum;
}
