import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { distributionOf } from './distribution-of.js';
import { sampleScale } from './sample-insights.js';
import { sliceName } from './slice-name.js';

const rows = (...given: Parameters<typeof sampleScale>) =>
  distributionOf(sampleScale(...given)).map((slice) => [
    slice.lowest,
    slice.highest,
    slice.n,
    sliceName(given[0], slice, wordsOf('en')),
  ]);

describe('distributionOf', () => {
  it('has every score of the scale, the highest first, also those that nobody gave', () =>
    expect(rows('likert5', [5, 5, 2])).toEqual([
      [5, 5, 2, 'Very satisfied'],
      [4, 4, 0, 'Satisfied'],
      [3, 3, 0, 'Neutral'],
      [2, 2, 1, 'Dissatisfied'],
      [1, 1, 0, 'Very dissatisfied'],
    ]));

  it('gives shares of all answers', () =>
    expect(distributionOf(sampleScale('thumbs', [1, 1, 1, 0])).map(({ share }) => share)).toEqual([0.75, 0.25]));

  it('has shares of 0 where all skipped', () =>
    expect(distributionOf(sampleScale('thumbs', [])).map(({ share }) => share)).toEqual([0, 0]));

  it('groups the scale of a hundred by its bands', () =>
    expect(rows('percent', [100, 91, 90, 70, 51, 50, 0])).toEqual([
      [91, 100, 2, 'Extremely satisfied'],
      [71, 90, 1, 'Very satisfied'],
      [51, 70, 2, 'Basically satisfied'],
      [0, 50, 2, 'Dissatisfied'],
    ]));

  it('names who would recommend', () =>
    expect(rows('nps', [9]).map(([score, , , name]) => `${score} ${name}`)).toContain('9 Promoter'));
});
