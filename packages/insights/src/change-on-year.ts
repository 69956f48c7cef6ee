import type { Interval } from './interval.js';

/** A figure of one period: a rate, a mean or a median. */
export interface PeriodFigure {
  /** 0 or more, in the same unit in both periods; `null` without an answer. */
  readonly value: number | null;
  /** 95 % interval of `value`; `null` where there is none. */
  readonly interval: Interval | null;
  readonly n: number;
}

/** Change of a figure on the year. */
export interface ChangeOnYear {
  /** (now − then) ÷ then: 0.1 is a tenth more; `null` where a period has no value, or then was 0. */
  readonly ratio: number | null;
  /** 95 % interval of `ratio`; `null` where a period has none, or then may have been 0. */
  readonly interval: Interval | null;
  /** Answers behind each period. */
  readonly n: { readonly now: number; readonly yearAgo: number };
}

/**
 * Change on the year (同比): (now − then) ÷ then.
 *
 * @param now Figure of this period.
 * @param yearAgo Figure of the same period a year ago. The interval assumes that both are independent of each other.
 * @returns Ratio with its interval and both n.
 * @throws {RangeError} If a value is below 0 or not finite. A figure that may be negative, as NPS, has no change by ratio:
 *   take its difference.
 * @see Donner & Zou, "Closed-Form Confidence Intervals for Functions of the Normal Mean and Standard Deviation",
 *   Statistical Methods in Medical Research 21 (2012), 347–359, for the interval of a ratio from those of its two sides.
 */
export function changeOnYear(now: PeriodFigure, yearAgo: PeriodFigure): ChangeOnYear {
  for (const { value } of [now, yearAgo])
    if (value !== null && !(value >= 0 && Number.isFinite(value)))
      throw new RangeError(`Failed to compute the change on the year: expected figures of 0 or more, got ${value}.`);
  const n = { now: now.n, yearAgo: yearAgo.n };
  if (now.value === null || yearAgo.value === null || yearAgo.value === 0) return { ratio: null, interval: null, n };
  const ratio = now.value / yearAgo.value - 1;
  if (now.interval === null || yearAgo.interval === null || yearAgo.interval.lower <= 0)
    return { ratio, interval: null, n };
  const product = now.value * yearAgo.value;
  const [nowLower, nowUpper] = spreads(now.value, now.interval);
  const [agoLower, agoUpper] = spreads(yearAgo.value, yearAgo.interval);
  // Both parts of the fraction are 0 where the figure is 0 now.
  const lower = nowLower === 0 ? 0 : nowLower / (product + Math.sqrt(product ** 2 - nowLower * agoUpper));
  const upper = (product + Math.sqrt(product ** 2 - nowUpper * agoLower)) / agoLower;
  return { ratio, interval: { lower: lower - 1, upper: upper - 1 }, n };
}

/** For either end of an interval, the square of the value less that of the distance of the end. No figure is below 0. */
function spreads(value: number, { lower, upper }: Interval): readonly [number, number] {
  const spread = (end: number) => end * (2 * value - end);
  return [spread(Math.max(0, lower)), spread(upper)];
}
