import { type Interval, Z_95 } from './interval.js';

/** Share of dissatisfied customers who complain, where a site has not measured its own. */
export const COMPLAINT_PROPENSITY = 0.04;

/** How many are dissatisfied behind the complaints that came in. An estimate, not a count. */
export interface SilentDissatisfaction {
  /** Always true: it is to be shown as an estimate. */
  readonly isEstimate: true;
  /** Dissatisfied customers, those who complained included. */
  readonly dissatisfied: number;
  /** Dissatisfied customers who said nothing. */
  readonly silent: number;
  /** 95 % interval of `dissatisfied` for the chance in the number of complaints; the propensity is taken for known. */
  readonly interval: Interval;
  /** Ratio that it was computed with. */
  readonly propensity: number;
  /** Complaints that it rests on. */
  readonly n: number;
}

/**
 * Silent dissatisfaction: complaints ÷ complaint propensity. Most people who are dissatisfied leave without a word.
 *
 * @param complaints Whole number of complaints, 0 or more.
 * @param propensity Ratio of dissatisfied customers who complain, above 0, at most 1. Default 0.04.
 * @returns Customers, not rounded. The doubt about the propensity is larger than the interval, and not in it.
 * @throws {RangeError} If `complaints` is not a whole number of 0 or more, or `propensity` is not within its range.
 * @see Technical Assistance Research Programs, "Consumer Complaint Handling in America: An Update Study" (1986), for the
 *   propensity.
 * @see Barker, "A Comparison of Nine Confidence Intervals for a Poisson Parameter When the Expected Number of Events Is
 *   ≤ 5", The American Statistician 56 (2002), 85–89, for the score interval of a count.
 */
export function silentDissatisfaction(
  complaints: number,
  propensity: number = COMPLAINT_PROPENSITY,
): SilentDissatisfaction {
  if (!Number.isSafeInteger(complaints) || complaints < 0)
    throw new RangeError(
      `Failed to estimate silent dissatisfaction: expected a whole number of complaints, 0 or more, got ${complaints}.`,
    );
  if (!(propensity > 0 && propensity <= 1))
    throw new RangeError(
      `Failed to estimate silent dissatisfaction: expected a propensity above 0, at most 1, got ${propensity}.`,
    );
  const dissatisfied = complaints / propensity;
  const centre = complaints + Z_95 ** 2 / 2;
  const halfWidth = Z_95 * Math.sqrt(complaints + Z_95 ** 2 / 4);
  // Nobody can have complained without being dissatisfied, so the estimate is never below the complaints themselves.
  const lower = Math.max(complaints, (centre - halfWidth) / propensity);
  const upper = (centre + halfWidth) / propensity;
  return {
    isEstimate: true,
    dissatisfied,
    silent: dissatisfied - complaints,
    interval: { lower, upper },
    propensity,
    n: complaints,
  };
}
