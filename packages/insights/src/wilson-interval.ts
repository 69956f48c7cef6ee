import { type Interval, Z_95 } from './interval.js';
import { scoreInterval } from './score-interval.js';

/**
 * Wilson score interval of a proportion. Unlike the textbook (Wald) interval it stays inside 0–1 and keeps its coverage
 * for small samples and for shares near 0 or 1, which is where satisfaction rates live.
 *
 * @param successes Whole number of answers that count, 0 to `n`.
 * @param n Whole number of all answers, 1 or more.
 * @param z Standard normal quantile, above 0. Default 1.96 (95 %).
 * @returns Ratios, 0–1.
 * @throws {RangeError} If a count is not whole, `n` is below 1, `successes` is outside 0 to `n`, or `z` is not above 0.
 * @see Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927), 209–212.
 * @see Brown, Cai & DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 16 (2001).
 */
export function wilsonInterval(successes: number, n: number, z: number = Z_95): Interval {
  if (!Number.isInteger(n) || n < 1 || !Number.isInteger(successes) || successes < 0 || successes > n)
    throw new RangeError(
      `Failed to compute the Wilson interval: expected whole counts, 0 to n of n ≥ 1, got ${successes} of ${n}.`,
    );
  if (!(z > 0) || !Number.isFinite(z))
    throw new RangeError(`Failed to compute the Wilson interval: expected z above 0, got ${z}.`);
  return scoreInterval(successes / n, n, z);
}
