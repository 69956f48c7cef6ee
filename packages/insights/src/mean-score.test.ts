import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanScore } from './mean-score.js';

const answers = fc.array(fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }), { maxLength: 200 });

describe('meanScore', () => {
  it('gives the worked example of eight answers: 3.5 ± 1.18', () => {
    const { mean, interval, standardDeviation, n, skipped } = meanScore([5, 4, 4, null, 2, 1, 5, 3, 4]);
    expect({ mean, n, skipped }).toEqual({ mean: 3.5, n: 8, skipped: 1 });
    expect(standardDeviation).toBeCloseTo(Math.SQRT2, 12);
    expect(interval?.lower).toBeCloseTo(2.317688, 6);
    expect(interval?.upper).toBeCloseTo(4.682312, 6);
  });

  it('gives the table value of t for two answers: 12.706 standard errors', () => {
    const { interval } = meanScore([0, 2]);
    expect(interval?.upper).toBeCloseTo(1 + 12.7062, 4);
  });

  it('gives null without an answer', () => {
    const nothing = { mean: null, interval: null, standardDeviation: null, n: 0, effectiveN: 0 };
    expect(meanScore([])).toEqual({ ...nothing, skipped: 0 });
    expect(meanScore([null, null])).toEqual({ ...nothing, skipped: 2 });
  });

  it('gives one answer no interval and no deviation', () => {
    expect(meanScore([4])).toEqual({
      mean: 4,
      interval: null,
      standardDeviation: null,
      n: 1,
      effectiveN: 1,
      skipped: 0,
    });
  });

  it('gives equal answers an interval without width', () => {
    expect(meanScore([6, 6, 6])).toMatchObject({ mean: 6, standardDeviation: 0, interval: { lower: 6, upper: 6 } });
  });

  it('agrees with the mean and the deviation of the textbook', () => {
    fc.assert(
      fc.property(answers, (scores) => {
        const given = scores.filter((score) => score !== null);
        fc.pre(given.length > 1);
        const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
        const squares = given.reduce((sum, score) => sum + (score - mean) ** 2, 0);
        const result = meanScore(scores);
        expect(result.mean).toBeCloseTo(mean, 10);
        expect(result.standardDeviation).toBeCloseTo(Math.sqrt(squares / (given.length - 1)), 10);
        expect(result.n + result.skipped).toBe(scores.length);
      }),
    );
  });

  it('keeps the deviation of small differences between large numbers', () => {
    expect(meanScore([1e9 + 1, 1e9 + 2, 1e9 + 3]).standardDeviation).toBe(1);
  });

  it('reads answers that are made while it reads', () => {
    function* counted() {
      for (let count = 0; count < 3; count += 1) yield 7;
      yield null;
    }
    expect(meanScore(counted())).toMatchObject({ mean: 7, n: 3, skipped: 1 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses the score %d', (score) => {
    expect(() => meanScore([5, score])).toThrow(RangeError);
  });
});
