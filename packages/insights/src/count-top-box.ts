import type { Interval } from './interval.js';
import { scoreInterval } from './score-interval.js';
import { type Score, weighedScores } from './weighed-score.js';
import { WeightSum } from './weight-sum.js';

/** Answers on a five-point scale, counted. */
export interface TopBoxCount {
  /** Weight of the hits ÷ weight of all; `null` without an answer. */
  readonly ratio: number | null;
  /** Wilson score interval of `ratio` (95 %); `null` without an answer. */
  readonly interval: Interval | null;
  /** Answers at or above the lowest point that counts. */
  readonly hits: number;
  /** Answers that count. Skipped ones do not. */
  readonly n: number;
  /** Answers of equal weight that would say as much. */
  readonly effectiveN: number;
  /** Answers given as "not applicable" or "don't know". */
  readonly skipped: number;
}

/**
 * Counts the answers in the top box or boxes of a five-point scale.
 *
 * @param scores 1 to 5, whole; `null` for a skipped answer; with weights where they differ.
 * @param options `lowest` point that counts, 1 to 5; `figure` is what the error says cannot be computed.
 * @throws {RangeError} If a score is not a whole number from 1 to 5, or a weight not above 0.
 */
export function countTopBox(
  scores: Iterable<Score>,
  { lowest, figure }: { readonly lowest: number; readonly figure: string },
): TopBoxCount {
  const [all, top] = [new WeightSum(), new WeightSum()];
  let n = 0;
  let hits = 0;
  let skipped = 0;
  for (const { score, weight } of weighedScores(scores)) {
    if (score === null) {
      skipped += 1;
      continue;
    }
    if (!Number.isInteger(score) || score < 1 || score > 5)
      throw new RangeError(`Failed to compute ${figure}: expected scores of 1 to 5, got ${score}.`);
    n += 1;
    all.add(weight);
    if (score < lowest) continue;
    hits += 1;
    top.add(weight);
  }
  const { effectiveN } = all;
  if (n === 0) return { ratio: null, interval: null, hits, n, effectiveN, skipped };
  const ratio = top.total / all.total;
  return { ratio, interval: scoreInterval(ratio, effectiveN), hits, n, effectiveN, skipped };
}
