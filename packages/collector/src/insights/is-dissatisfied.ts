import type { ScaleId } from '@hearback/protocol';

/**
 * Highest score on each scale that counts as dissatisfied: the lower two of five degrees, detractors, the lower three degrees of disagreement, and
 * the lowest of the four bands of 100, in which a scorecard lies that was answered with the middle of its scale throughout.
 */
const HIGHEST_LOW: Readonly<Record<ScaleId, number>> = {
  likert5: 2,
  stars: 2,
  emoji: 2,
  thumbs: 0,
  nps: 6,
  ces: 3,
  servqual7: 3,
  percent: 50,
};

/** Whether a score counts as dissatisfied; one that does not apply (`null`) does not. */
export const isDissatisfied = (scale: ScaleId, score: number | null): boolean =>
  score !== null && score <= HIGHEST_LOW[scale];
