import type { TallySum } from './tally.js';

/** Scores one by one, as the functions of `@hearback/insights` take them, from how often each was given. */
export function* scoresOf(sums: readonly Pick<TallySum, 'score' | 'n'>[]): Generator<number | null> {
  for (const { score, n } of sums) for (let given = 0; given < n; given += 1) yield score;
}

/** How often something was said. */
export const countOf = (sums: readonly Pick<TallySum, 'n'>[]): number => sums.reduce((sum, { n }) => sum + n, 0);
