import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netPromoterScore } from './net-promoter-score.js';

const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 400 });
/** Worth of one answer, written as a table so that it shares nothing with the code under test. */
const WORTH = [-1, -1, -1, -1, -1, -1, -1, 0, 0, 1, 1];

describe('netPromoterScore', () => {
  it.each([
    { scores: [10, 9], score: 100 },
    { scores: [0, 6], score: -100 },
    { scores: [7, 8], score: 0 },
    { scores: [6, 7], score: -50 },
    { scores: [8, 9], score: 50 },
  ])('gives $score for $scores: both sides of each boundary', ({ scores, score }) => {
    expect(netPromoterScore(scores).score).toBe(score);
  });

  it('gives the worked example of 50 promoters, 30 passives, 20 detractors: 30 ± 15.3', () => {
    const nps = netPromoterScore([
      ...Array<number>(50).fill(10),
      ...Array<number>(30).fill(7),
      ...Array<number>(20).fill(2),
    ]);
    expect(nps).toMatchObject({ promoters: 50, passives: 30, detractors: 20, n: 100 });
    expect(nps.score).toBeCloseTo(30, 10);
    expect(nps.standardError).toBeCloseTo(7.8102, 4);
    expect(nps.interval?.lower).toBeCloseTo(14.6922, 3);
    expect(nps.interval?.upper).toBeCloseTo(45.3078, 3);
  });

  it('agrees with the mean and the population deviation of the worth of each answer', () => {
    fc.assert(
      fc.property(answers, (scores) => {
        const worth = scores.map((score) => WORTH[score]!);
        const mean = worth.reduce((sum, each) => sum + each, 0) / worth.length;
        const variance = worth.reduce((sum, each) => sum + (each - mean) ** 2, 0) / worth.length;
        const nps = netPromoterScore(scores);
        expect(nps.score).toBeCloseTo(100 * mean, 8);
        expect(nps.standardError).toBeCloseTo(100 * Math.sqrt(variance / worth.length), 4);
      }),
    );
  });

  it('cuts the interval at −100 and 100', () => {
    expect(netPromoterScore([10, 10, 0]).interval).toMatchObject({ upper: 100 });
    expect(netPromoterScore([0, 0, 10]).interval).toMatchObject({ lower: -100 });
  });

  it('leaves skipped answers out', () => {
    expect(netPromoterScore([10, null, 0])).toMatchObject({ score: 0, n: 2 });
  });

  it('gives null without an answer', () => {
    expect(netPromoterScore([null])).toMatchObject({ score: null, standardError: null, interval: null, n: 0 });
  });

  it.each([-1, 11, 7.5, Number.NaN])('refuses the score %d', (score) => {
    expect(() => netPromoterScore([score])).toThrow(RangeError);
  });
});
