import { describe, expect, it } from 'vitest';
import { isLowScore } from './low-score.js';
import { scalePoints } from './scale-points.js';

describe('isLowScore', () => {
  it.each([
    ['likert5', 2],
    ['stars', 2],
    ['emoji', 2],
    ['thumbs', 0],
    ['nps', 6],
    ['ces', 3],
    ['servqual7', 3],
    ['percent', 49],
  ] as const)('on %s ends at %i', (scale, last) =>
    expect(
      scalePoints(scale)
        .filter((score) => isLowScore(scale, score))
        .at(-1),
    ).toBe(last),
  );
});

describe('isLowScore as the page has it', () => {
  it.each([
    ['stars', 3, '3', true],
    ['stars', 4, '3', false],
    ['stars', 1, '1', true],
    ['thumbs', 0, '0', true],
    ['stars', 2, 'few', true],
    ['stars', 2, '', true],
    ['stars', 1, '0', true],
  ] as const)('on %s %i with low-score="%s"', (scale, score, highest, low) =>
    expect(isLowScore(scale, score, highest)).toBe(low),
  );
});

describe('scalePoints', () => {
  it('counts from the lowest to the highest value', () => {
    expect(scalePoints('thumbs')).toEqual([0, 1]);
    expect(scalePoints('nps')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
