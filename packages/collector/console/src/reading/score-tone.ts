import { normalisedScore } from '@hearback/insights';
import { SCALES, type ScaleId } from '@hearback/protocol/light';

/** How a score sounds, for its colour. The number is always shown too. */
export type ScoreTone = 'good' | 'fair' | 'poor';

/**
 * Tone of a score. NPS has its own groups (promoter, passive, detractor); on the other scales the middle is fair and
 * everything clearly above it good.
 *
 * @param score Scale points, or a mean of them, inside the scale.
 * @throws {RangeError} If the score lies outside the scale.
 */
export function scoreTone(scale: ScaleId, score: number): ScoreTone {
  if (scale === 'nps') return score >= 9 ? 'good' : score >= 7 ? 'fair' : 'poor';
  const percent = normalisedScore(score, SCALES[scale]);
  if (percent > 60) return 'good';
  return percent >= 50 ? 'fair' : 'poor';
}
