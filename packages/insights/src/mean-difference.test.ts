import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanDifference } from './mean-difference.js';
import { meanScore } from './mean-score.js';

const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 60 });

describe('meanDifference', () => {
  it('gives the worked example of six answers against five: 1.57, from 0.15 to 2.99', () => {
    // SciPy 1.17, scipy.stats.ttest_ind(…, equal_var=False).confidence_interval(0.95): 6.724 degrees of freedom.
    const { value, interval } = meanDifference(meanScore([6, 7, 5, 6, 7, 6]), meanScore([4, 5, 5, 3, 6]));
    expect(value).toBeCloseTo(1.566667, 6);
    expect(interval?.lower).toBeCloseTo(0.147083, 6);
    expect(interval?.upper).toBeCloseTo(2.986251, 6);
  });

  it('changes its sign when the sides change places', () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const there = meanDifference(meanScore(one), meanScore(other));
        const back = meanDifference(meanScore(other), meanScore(one));
        expect(back.value).toBeCloseTo(-there.value!, 12);
        expect(back.interval!.lower).toBeCloseTo(-there.interval!.upper, 9);
      }),
    );
  });

  it('takes a side that does not vary for known', () => {
    const known = meanScore([4, 4]);
    const score = meanScore([5, 7, 6]);
    expect(meanDifference(score, known).interval!.lower).toBeCloseTo(score.interval!.lower - 4, 9);
    expect(meanDifference(known, known)).toEqual({ value: 0, interval: { lower: 0, upper: 0 } });
  });

  it('holds with two answers a side', () => {
    expect(meanDifference(meanScore([1, 2]), meanScore([3, 3 + 1e-9])).interval!.lower).toBeCloseTo(-7.8531, 3);
  });

  it('has no interval with one answer on a side, and no value without any', () => {
    expect(meanDifference(meanScore([5]), meanScore([1, 2]))).toEqual({ value: 3.5, interval: null });
    expect(meanDifference(meanScore([5, 6]), meanScore([null]))).toEqual({ value: null, interval: null });
    expect(meanDifference(meanScore([]), meanScore([5, 6]))).toEqual({ value: null, interval: null });
  });
});
