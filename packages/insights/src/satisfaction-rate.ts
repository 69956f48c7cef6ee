import type { ScaleId } from '@hearback/protocol/light';
import { countTopBox } from './count-top-box.js';
import type { Rate } from './rate.js';
import type { Score } from './weighed-score.js';

/** Scales of five points, on which the top two points count as satisfied. */
export const FIVE_POINT_SCALES = ['likert5', 'stars', 'emoji'] as const satisfies readonly ScaleId[];

/** Share of satisfied answers, with what it rests on. */
export interface SatisfactionRate extends Rate {
  /** Answers of 4 or 5. */
  readonly satisfied: number;
  /** Answers of equal weight that would say as much: `n` where all weigh the same. */
  readonly effectiveN: number;
  /** Answers given as "not applicable" or "don't know". */
  readonly skipped: number;
}

/**
 * Satisfaction rate (CSAT, 服务满意率): the top two of five points ÷ answers.
 *
 * @param scores Answers on five-point scales ({@link FIVE_POINT_SCALES}): 1 to 5, whole; `null` for a skipped one; with weights where a part
 *   of the people was asked.
 *   The interval assumes that answers are independent: pass one answer per person and occasion.
 * @returns Ratio, interval and the counts behind them; `ratio` and `interval` are `null` when nobody answered.
 * @throws {RangeError} If a score is not a whole number from 1 to 5, or a weight not above 0.
 * @see Morgan & Rego, "The Value of Different Customer Satisfaction and Loyalty Metrics", Marketing Science 25 (2006),
 *   for the top-two-box measure.
 */
export function satisfactionRate(scores: Iterable<Score>): SatisfactionRate {
  const { hits, ...rest } = countTopBox(scores, { lowest: 4, figure: 'the satisfaction rate' });
  return { ...rest, satisfied: hits };
}
