import type { ScaleId } from '@hearback/protocol';

/**
 * Highest score of each scale that somebody gives who is dissatisfied: the two lower of five degrees, detractors, whoever rather disagrees, and
 * the lowest of the four bands of a hundred.
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

/** Whether a score says that somebody is dissatisfied; one that does not apply (`null`) says nothing. */
export const isDissatisfied = (scale: ScaleId, score: number | null): boolean =>
  score !== null && score <= HIGHEST_LOW[scale];
