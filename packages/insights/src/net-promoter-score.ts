import { type Interval, Z_95 } from './interval.js';
import { type Score, weighedScores } from './weighed-score.js';
import { WeightSum } from './weight-sum.js';

/** Net Promoter Score with what it rests on. Points run from −100 to 100. */
export interface NetPromoterScore {
  /** Share of promoters − share of detractors, in points; `null` without an answer. */
  readonly score: number | null;
  /** Standard error of `score`, in points; `null` without an answer. */
  readonly standardError: number | null;
  /** `score` ± 1.96 standard errors (95 %), in points, cut at −100 and 100; `null` without an answer. */
  readonly interval: Interval | null;
  /** Answers of 9 or 10. */
  readonly promoters: number;
  /** Answers of 7 or 8. */
  readonly passives: number;
  /** Answers of 0 to 6. */
  readonly detractors: number;
  /** Answers that count. */
  readonly n: number;
  /** Answers of equal weight that would say as much: `n` where all weigh the same. */
  readonly effectiveN: number;
}

/**
 * Net Promoter Score (NPS, 净推荐值): percent of promoters (9–10) − percent of detractors (0–6).
 *
 * @param scores Answers to "how likely are you to recommend us?": 0 to 10, whole; `null` for a skipped one; with weights where
 *   a part of the people was asked.
 * @returns Score, standard error and interval in points with the counts behind them; the first three are `null` when
 *   nobody answered. With every answer in one group the standard error is 0: the interval says nothing about so few.
 * @throws {RangeError} If a score is not a whole number from 0 to 10, or a weight not above 0.
 * @see Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 * @see Rocks, "Interval Estimation for the 'Net Promoter Score'", The American Statistician 70 (2016), for the variance:
 *   each answer is worth +1, 0 or −1.
 */
export function netPromoterScore(scores: Iterable<Score>): NetPromoterScore {
  const weights = new WeightSum();
  let [promoting, detracting] = [0, 0];
  let promoters = 0;
  let passives = 0;
  let detractors = 0;
  for (const { score, weight } of weighedScores(scores)) {
    if (score === null) continue;
    if (!Number.isInteger(score) || score < 0 || score > 10)
      throw new RangeError(`Failed to compute NPS: expected scores of 0 to 10, got ${score}.`);
    weights.add(weight);
    if (score >= 9) {
      promoters += 1;
      promoting += weight;
    } else if (score >= 7) passives += 1;
    else {
      detractors += 1;
      detracting += weight;
    }
  }
  const { total, effectiveN } = weights;
  const counts = { promoters, passives, detractors, n: promoters + passives + detractors, effectiveN };
  if (counts.n === 0) return { score: null, standardError: null, interval: null, ...counts };
  const mean = (promoting - detracting) / total;
  const variance = Math.max(0, (promoting + detracting) / total - mean ** 2);
  const score = 100 * mean;
  const standardError = 100 * Math.sqrt(variance / effectiveN);
  const interval = {
    lower: Math.max(-100, score - Z_95 * standardError),
    upper: Math.min(100, score + Z_95 * standardError),
  };
  return { score, standardError, interval, ...counts };
}
