import type { Interval } from './interval.js';
import { studentT95 } from './student-t.js';
import { type Score, weighedScores } from './weighed-score.js';
import { WeightSum } from './weight-sum.js';

/** Mean of answers, with what it rests on. Everything but the counts is in the unit of the answers. */
export interface MeanScore {
  /** `null` without an answer. */
  readonly mean: number | null;
  /** `mean` ± t · standard error (95 %); `null` with fewer than two answers. It is not cut at the ends of a scale. */
  readonly interval: Interval | null;
  /** Sample standard deviation (n − 1); `null` with fewer than two answers. */
  readonly standardDeviation: number | null;
  /** Answers that count. Skipped ones do not. */
  readonly n: number;
  /** Answers of equal weight that would say as much: `n` where all weigh the same. */
  readonly effectiveN: number;
  /** Answers given as "not applicable" or "don't know". */
  readonly skipped: number;
}

/**
 * Mean of answers with a Student t interval, as for the Customer Effort Score (CES, 费力度: mean of 1 to 7).
 *
 * @param scores Finite numbers on one scale; `null` for a skipped answer; with weights where a part of the people was asked. The interval
 *   assumes that answers are independent: pass one answer per person and occasion.
 * @returns Mean, interval, deviation and the counts behind them. With every answer the same the deviation is 0: the
 *   interval says nothing about so few.
 * @throws {RangeError} If a score is not a finite number, or a weight not above 0.
 * @see Student, "The Probable Error of a Mean", Biometrika 6 (1908), 1–25.
 * @see Welford, "Note on a Method for Calculating Corrected Sums of Squares and Products", Technometrics 4 (1962),
 *   419–420, for the variance in one pass; West, "Updating Mean and Variance Estimates: An Improved Method", Communications of the ACM 22
 *   (1979), 532–535, with weights.
 */
export function meanScore(scores: Iterable<Score>): MeanScore {
  const weights = new WeightSum();
  let n = 0;
  let skipped = 0;
  let mean = 0;
  let squares = 0;
  for (const { score, weight } of weighedScores(scores)) {
    if (score === null) {
      skipped += 1;
      continue;
    }
    if (!Number.isFinite(score))
      throw new RangeError(`Failed to compute a mean: expected finite scores, got ${score}.`);
    n += 1;
    weights.add(weight);
    const distance = score - mean;
    mean += (distance * weight) / weights.total;
    squares += weight * distance * (score - mean);
  }
  const { total, effectiveN } = weights;
  const counts = { n, effectiveN, skipped };
  if (n === 0) return { mean: null, interval: null, standardDeviation: null, ...counts };
  if (n === 1) return { mean, interval: null, standardDeviation: null, ...counts };
  const standardDeviation = Math.sqrt(squares / (total - total / effectiveN));
  // One answer may outweigh all others, which leaves less than one degree of freedom.
  const halfWidth = (studentT95(Math.max(1, effectiveN - 1)) * standardDeviation) / Math.sqrt(effectiveN);
  return { mean, interval: { lower: mean - halfWidth, upper: mean + halfWidth }, standardDeviation, ...counts };
}
