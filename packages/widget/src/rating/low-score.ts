import { SCALES, type ScaleId } from '@hearback/protocol/light';

/**
 * Whether a score is low enough to ask what went wrong.
 *
 * @param highest The highest such score, as the page writes it. Without a number, it is any below the middle of the scale, on `nps` 6: those are
 *   the detractors.
 * @see Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003, for detractors.
 */
export function isLowScore(scale: ScaleId, score: number, highest?: string | null): boolean {
  const { min, max } = SCALES[scale];
  const limit = parseFloat(highest!);
  return limit >= min ? score <= limit : scale === 'nps' ? score <= 6 : score * 2 < min + max;
}
