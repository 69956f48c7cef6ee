import { countTopBox } from './count-top-box.js';
import type { Rate } from './rate.js';
import type { Score } from './weighed-score.js';

/** Share of very satisfied answers, with what it rests on. */
export interface VerySatisfiedRate extends Rate {
  /** Answers of 5. */
  readonly verySatisfied: number;
  /** Answers of equal weight that would say as much: `n` where all weigh the same. */
  readonly effectiveN: number;
  /** Answers given as "not applicable" or "don't know". */
  readonly skipped: number;
}

/**
 * Very-satisfied rate (非常满意度): the top one of five points ÷ answers.
 *
 * @param scores Answers on five-point scales (`FIVE_POINT_SCALES`): 1 to 5, whole; `null` for a skipped one; with weights where a part
 *   of the people was asked.
 *   The interval assumes that answers are independent: pass one answer per person and occasion.
 * @returns Ratio, interval and the counts behind them; `ratio` and `interval` are `null` when nobody answered.
 * @throws {RangeError} If a score is not a whole number from 1 to 5, or a weight not above 0.
 * @see Jones & Sasser, "Why Satisfied Customers Defect", Harvard Business Review, November 1995: those who answer 5
 *   stay far more often than those who answer 4.
 */
export function verySatisfiedRate(scores: Iterable<Score>): VerySatisfiedRate {
  const { hits, ...rest } = countTopBox(scores, { lowest: 5, figure: 'the very-satisfied rate' });
  return { ...rest, verySatisfied: hits };
}
