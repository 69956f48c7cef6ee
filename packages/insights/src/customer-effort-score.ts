import { type MeanScore, meanScore } from './mean-score.js';
import { type Score, weighedScores } from './weighed-score.js';

/**
 * Customer Effort Score (CES, 费力度): mean agreement with "they made it easy for me", 1 to 7. High is easy.
 *
 * @param scores Answers on the scale `ces`: 1 to 7, whole; `null` for a skipped one; with weights where a part of the people was asked.
 *   The interval assumes that answers are independent: pass one answer per person and occasion.
 * @returns Mean in scale points with its t interval, cut at 1 and 7, deviation and counts.
 * @throws {RangeError} If a score is not a whole number from 1 to 7, or a weight not above 0.
 * @see Dixon, Freeman & Toman, "Stop Trying to Delight Your Customers", Harvard Business Review, July 2010; Dixon, Toman &
 *   DeLisi, "The Effortless Experience" (2013), for the wording that is asked.
 */
export function customerEffortScore(scores: Iterable<Score>): MeanScore {
  const score = meanScore(checked(scores));
  const { interval } = score;
  return {
    ...score,
    interval: interval && { lower: Math.max(1, interval.lower), upper: Math.min(7, interval.upper) },
  };
}

function* checked(scores: Iterable<Score>): Generator<Score> {
  for (const given of weighedScores(scores)) {
    const { score } = given;
    if (score !== null && (!Number.isInteger(score) || score < 1 || score > 7))
      throw new RangeError(`Failed to compute CES: expected scores of 1 to 7, got ${score}.`);
    yield given;
  }
}
