import type { Score } from '@hearback/insights';
import type { TallySum } from './tally.js';

/**
 * Scores one by one, as the functions of `@hearback/insights` take them, from how often each was given. If only a share of visitors was asked, each
 * answer weighs as many visitors as it stands for.
 */
export function* scoresOf(sums: readonly Pick<TallySum, 'score' | 'sample' | 'n'>[]): Generator<Score> {
  for (const { score, sample, n } of sums) {
    const given = sample === 100 ? score : { score, weight: 100 / sample };
    for (let time = 0; time < n; time += 1) yield given;
  }
}

/** The total count. */
export const countOf = (sums: readonly Pick<TallySum, 'n'>[]): number => sums.reduce((sum, { n }) => sum + n, 0);
