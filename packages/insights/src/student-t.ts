import { Z_95 } from './interval.js';
import { regularisedBeta } from './regularised-beta.js';

/** Two-sided 95 % quantile at one degree of freedom, the widest there is, rounded up. */
const WIDEST = 12.707;

/**
 * Two-sided 95 % quantile of Student's t distribution, the counterpart of {@link Z_95} where the deviation itself is
 * estimated from few answers. Found by bisection of the exact distribution, not by a table.
 *
 * @param degreesOfFreedom 1 or more; fractions are allowed, as Welch's approximation gives them.
 * @returns t(0.975): 12.706 at 1 degree of freedom, falling towards 1.96.
 * @throws {RangeError} If `degreesOfFreedom` is below 1 or not finite.
 * @see Student, "The Probable Error of a Mean", Biometrika 6 (1908), 1–25.
 * @see Abramowitz & Stegun, "Handbook of Mathematical Functions" (1964), 26.7.1 and 26.5.27, for the distribution as an
 *   incomplete beta function.
 */
export function studentT95(degreesOfFreedom: number): number {
  if (!(degreesOfFreedom >= 1) || !Number.isFinite(degreesOfFreedom))
    throw new RangeError(
      `Failed to find a quantile of t: expected 1 degree of freedom or more, got ${degreesOfFreedom}.`,
    );
  let lower = Z_95;
  let upper = WIDEST;
  for (let middle = (lower + upper) / 2; middle > lower && middle < upper; middle = (lower + upper) / 2) {
    if (coverage(middle, degreesOfFreedom) < 0.95) lower = middle;
    else upper = middle;
  }
  return upper;
}

/** Probability of a value between −t and t. */
const coverage = (t: number, degreesOfFreedom: number): number =>
  regularisedBeta(t ** 2 / (degreesOfFreedom + t ** 2), 0.5, degreesOfFreedom / 2);
