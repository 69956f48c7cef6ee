import type { Interval } from './interval.js';
import type { MeanScore } from './mean-score.js';
import { studentT95 } from './student-t.js';

/** Difference of two means, in the unit of the answers. */
export interface MeanDifference {
  /** `null` where either side has no answer. */
  readonly value: number | null;
  /** Welch interval of `value` (95 %); `null` where either side has fewer than two answers. */
  readonly interval: Interval | null;
}

/**
 * Difference of two independent means with Welch's interval, which does not assume equal variances.
 *
 * @param one Mean that is measured.
 * @param other Mean that is subtracted from it.
 * @returns `one` − `other`. Where the same people gave both answers, the true interval is narrower as a rule.
 * @see Welch, "The Generalization of 'Student's' Problem When Several Different Population Variances Are Involved",
 *   Biometrika 34 (1947), 28–35.
 */
export function meanDifference(one: MeanScore, other: MeanScore): MeanDifference {
  if (one.mean === null || other.mean === null) return { value: null, interval: null };
  const value = one.mean - other.mean;
  if (one.standardDeviation === null || other.standardDeviation === null) return { value, interval: null };
  const variances = [
    one.standardDeviation ** 2 / one.effectiveN,
    other.standardDeviation ** 2 / other.effectiveN,
  ] as const;
  const variance = variances[0] + variances[1];
  if (variance === 0) return { value, interval: { lower: value, upper: value } };
  const [share, otherShare] = [variances[0] / variance, variances[1] / variance];
  const degreesOfFreedom = 1 / (share ** 2 / (one.effectiveN - 1) + otherShare ** 2 / (other.effectiveN - 1));
  // With two answers a side, rounding may leave it a hair below 1, and unequal weights more.
  const halfWidth = studentT95(Math.max(1, degreesOfFreedom)) * Math.sqrt(variance);
  return { value, interval: { lower: value - halfWidth, upper: value + halfWidth } };
}
