import { SCALES, type ScaleId } from '@hearback/protocol/light';

/**
 * Whether a score tells of something that went wrong: the lower part of its scale, below the middle. On `nps` these are
 * the detractors, 0 to 6.
 *
 * @see Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003, for detractors.
 */
export function isLowScore(scale: ScaleId, score: number): boolean {
  if (scale === 'nps') return score <= 6;
  const { min, max } = SCALES[scale];
  return (score - min) / (max - min) < 0.5;
}
