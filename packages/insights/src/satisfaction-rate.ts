import type { ScaleId } from '@hearback/protocol/light';
import type { Interval } from './interval.js';
import { wilsonInterval } from './wilson-interval.js';

/** Scales of five points, on which the top two points count as satisfied. */
export const FIVE_POINT_SCALES = ['likert5', 'stars', 'emoji'] as const satisfies readonly ScaleId[];

/** Share of satisfied answers, with what it rests on. */
export interface SatisfactionRate {
  /** Satisfied ÷ answers, 0–1; `null` without an answer. */
  readonly ratio: number | null;
  /** Wilson score interval of `ratio` (95 %), as ratios; `null` without an answer. */
  readonly interval: Interval | null;
  /** Answers of 4 or 5. */
  readonly satisfied: number;
  /** Answers that count. Skipped ones do not. */
  readonly n: number;
  /** Answers given as "not applicable" or "don't know". */
  readonly skipped: number;
}

/**
 * Satisfaction rate (CSAT, 服务满意率): the top two of five points ÷ answers.
 *
 * @param scores Answers on five-point scales ({@link FIVE_POINT_SCALES}): 1 to 5, whole; `null` for a skipped one.
 *   The interval assumes that answers are independent: pass one answer per person and occasion.
 * @returns Ratio, interval and the counts behind them; `ratio` and `interval` are `null` when nobody answered.
 * @throws {RangeError} If a score is not a whole number from 1 to 5.
 * @see Morgan & Rego, "The Value of Different Customer Satisfaction and Loyalty Metrics", Marketing Science 25 (2006),
 *   for the top-two-box measure.
 */
export function satisfactionRate(scores: Iterable<number | null>): SatisfactionRate {
  let n = 0;
  let satisfied = 0;
  let skipped = 0;
  for (const score of scores) {
    if (score === null) {
      skipped += 1;
      continue;
    }
    if (!Number.isInteger(score) || score < 1 || score > 5)
      throw new RangeError(`Failed to compute the satisfaction rate: expected scores of 1 to 5, got ${score}.`);
    n += 1;
    if (score >= 4) satisfied += 1;
  }
  if (n === 0) return { ratio: null, interval: null, satisfied, n, skipped };
  return { ratio: satisfied / n, interval: wilsonInterval(satisfied, n), satisfied, n, skipped };
}
