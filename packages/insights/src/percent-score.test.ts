import { describe, expect, it } from 'vitest';
import { meanScore } from './mean-score.js';
import { percentScore } from './percent-score.js';

describe('percentScore', () => {
  it('converts a mean and its interval to 0–100', () => {
    const score = percentScore(meanScore([5, 4, 4, 2, 1, 5, 3, 4]), { min: 1, max: 5 });
    expect(score).toMatchObject({ percent: 62.5, n: 8 });
    expect(score.interval?.lower).toBeCloseTo(32.9422, 4);
    expect(score.interval?.upper).toBeCloseTo(92.0578, 4);
  });

  it('cuts the interval at both ends of the scale', () => {
    expect(percentScore(meanScore([1, 5]), { min: 1, max: 5 }).interval).toEqual({ lower: 0, upper: 100 });
  });

  it('has no interval where the mean has none, and nothing without an answer', () => {
    expect(percentScore(meanScore([3]), { min: 1, max: 5 })).toEqual({ percent: 50, interval: null, n: 1 });
    expect(percentScore(meanScore([null]), { min: 1, max: 5 })).toEqual({ percent: null, interval: null, n: 0 });
  });

  it('refuses a mean outside the scale', () => {
    expect(() => percentScore(meanScore([6, 7]), { min: 1, max: 5 })).toThrow(RangeError);
  });
});
