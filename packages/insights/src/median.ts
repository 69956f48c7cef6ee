import { binomialTail } from './binomial-tail.js';
import type { Interval } from './interval.js';

/** Median of values, with what it rests on. Everything but the count is in the unit of the values. */
export interface Median {
  /** `null` without a value. */
  readonly median: number | null;
  /** Two of the values that hold the median at 95 % or more; `null` with fewer than six, which cannot. */
  readonly interval: Interval | null;
  /** Values that count. */
  readonly n: number;
}

/**
 * Median, as of the time to acknowledge or to resolve a case: half took no longer. Unlike the mean it is not moved by a
 * single case that lay idle for a year.
 *
 * @param values Finite numbers in one unit, such as milliseconds, in any order.
 * @returns Median and interval in that unit with n. With an even count it is the middle between the two middle values.
 * @throws {RangeError} If a value is not a finite number.
 * @see Conover, "Practical Nonparametric Statistics", 3rd edition (1999), 3.2, for the interval: ranks from the binomial
 *   distribution, whatever the values are distributed like.
 */
export function median(values: Iterable<number>): Median {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const wrong = sorted.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`Failed to compute a median: expected finite values, got ${wrong}.`);
  if (n === 0) return { median: null, interval: null, n };
  const middle = (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2;
  const outside = ranksOutside(n);
  if (outside === 0) return { median: middle, interval: null, n };
  return { median: middle, interval: { lower: sorted[outside - 1]!, upper: sorted[n - outside]! }, n };
}

/** The most ranks from either end that the median lies beyond with at most 2.5 % each; 0 where even the ends hold less. */
function ranksOutside(n: number): number {
  let ranks = 0;
  let tooMany = (n >> 1) + 1;
  while (tooMany - ranks > 1) {
    const middle = (ranks + tooMany) >> 1;
    // As likely as so few below: the distribution is symmetric.
    if (binomialTail(n - middle + 1, n, 0.5) <= 0.025) ranks = middle;
    else tooMany = middle;
  }
  return ranks;
}
