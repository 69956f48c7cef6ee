import { countTopBox } from './count-top-box.js';
import { type Rate, rateOf } from './rate.js';

/** Share of very satisfied answers, with what it rests on. */
export interface VerySatisfiedRate extends Rate {
  /** Answers of 5. */
  readonly verySatisfied: number;
  /** Answers given as "not applicable" or "don't know". */
  readonly skipped: number;
}

/**
 * Very-satisfied rate (非常满意度): the top one of five points ÷ answers.
 *
 * @param scores Answers on five-point scales (`FIVE_POINT_SCALES`): 1 to 5, whole; `null` for a skipped one.
 *   The interval assumes that answers are independent: pass one answer per person and occasion.
 * @returns Ratio, interval and the counts behind them; `ratio` and `interval` are `null` when nobody answered.
 * @throws {RangeError} If a score is not a whole number from 1 to 5.
 * @see Jones & Sasser, "Why Satisfied Customers Defect", Harvard Business Review, November 1995: those who answer 5
 *   stay far more often than those who answer 4.
 */
export function verySatisfiedRate(scores: Iterable<number | null>): VerySatisfiedRate {
  const { hits, n, skipped } = countTopBox(scores, { lowest: 5, figure: 'the very-satisfied rate' });
  const { ratio, interval } = rateOf(hits, n);
  return { ratio, interval, verySatisfied: hits, n, skipped };
}
