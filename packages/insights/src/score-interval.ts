import { type Interval, Z_95 } from './interval.js';

/**
 * Wilson score interval of a share that may be weighted.
 *
 * @param share Ratio, 0–1.
 * @param n Answers that it rests on, above 0; of weighted ones the effective number.
 * @returns Ratios, 0–1.
 * @see Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927), 209–212.
 * @see Franco, Little, Louis & Slud, "Comparative Study of Confidence Intervals for Proportions in Complex Sample Surveys", Journal of
 *   Survey Statistics and Methodology 7 (2019), 334–364: with the effective size of the sample it keeps its coverage.
 */
export function scoreInterval(share: number, n: number, z: number = Z_95): Interval {
  const shrink = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / shrink;
  const halfWidth = (z / shrink) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  // At the ends the interval touches 0 or 1 exactly; rounding must not move it off.
  return {
    lower: share === 0 ? 0 : Math.max(0, centre - halfWidth),
    upper: share === 1 ? 1 : Math.min(1, centre + halfWidth),
  };
}
