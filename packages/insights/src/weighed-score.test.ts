import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerEffortScore } from './customer-effort-score.js';
import { meanDifference } from './mean-difference.js';
import { meanScore } from './mean-score.js';
import { netPromoterScore } from './net-promoter-score.js';
import { satisfactionRate } from './satisfaction-rate.js';
import { verySatisfiedRate } from './very-satisfied-rate.js';

const times = (n: number, score: number, weight: number) => Array.from({ length: n }, () => ({ score, weight }));

/** Ten of a hundred asked, of whom 8 are satisfied, beside all of another hundred, of whom 50 are: 130 of 200. */
const MIXED = [...times(8, 5, 10), ...times(2, 1, 10), ...times(50, 5, 1), ...times(50, 1, 1)];

describe('answers that stand for more than one', () => {
  it('count for as many as they stand for', () => {
    const { ratio, n, satisfied, effectiveN } = satisfactionRate(MIXED);
    expect({ ratio, n, satisfied }).toEqual({ ratio: 0.65, n: 110, satisfied: 58 });
    // Kish: 200² ÷ (10 · 100 + 100).
    expect(effectiveN).toBeCloseTo(36.3636, 4);
    expect(verySatisfiedRate(MIXED).ratio).toBe(0.65);
    expect(meanScore(MIXED).mean).toBeCloseTo(1 + 4 * 0.65, 12);
    expect(customerEffortScore(MIXED)).toEqual(meanScore(MIXED));
    expect(netPromoterScore([...times(1, 10, 3), ...times(1, 0, 1)])).toMatchObject({
      score: 50,
      n: 2,
      effectiveN: 1.6,
    });
  });

  it('stand beside bare answers, which count for one', () => {
    const bare = MIXED.map(({ score, weight }) => (weight === 1 ? score : { score, weight }));
    expect(satisfactionRate(bare)).toEqual(satisfactionRate(MIXED));
  });

  it('widen the interval to what the effective number allows', () => {
    // Wilson by hand: z = 1.96, p = 0.65, n = 36.3636.
    const { interval } = satisfactionRate(MIXED);
    expect(interval!.lower).toBeCloseTo(0.4875, 4);
    expect(interval!.upper).toBeCloseTo(0.7838, 4);
    const counted = satisfactionRate(MIXED.map(({ score }) => score)).interval!;
    expect(interval!.upper - interval!.lower).toBeGreaterThan(counted.upper - counted.lower);
  });

  it('equal unweighted ones if all weigh the same', () => {
    const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 100 }), (given, percent) => {
        const weighed = given.map((score) => ({ score, weight: 100 / percent }));
        for (const figure of [meanScore, customerEffortScore, satisfactionRate, netPromoterScore])
          for (const [name, value] of Object.entries(figure(given))) {
            const other: unknown = Reflect.get(figure(weighed), name);
            if (typeof value === 'number') expect(other).toBeCloseTo(value, 6);
            else expect(JSON.stringify(other, rounded)).toBe(JSON.stringify(value, rounded));
          }
      }),
    );
  });

  it('give two means the difference and the width of their effective numbers', () => {
    const one = meanScore([...times(1, 5, 100), ...times(3, 1, 1)]);
    const { value, interval } = meanDifference(one, meanScore([3, 3, 4]));
    expect(value).toBeCloseTo((500 + 3) / 103 - 10 / 3, 12);
    expect(interval!.upper - interval!.lower).toBeGreaterThan(1);
  });

  it('are left out where they were skipped', () =>
    expect(meanScore([{ score: null, weight: 10 }, 4])).toMatchObject({ mean: 4, n: 1, effectiveN: 1, skipped: 1 }));

  it.each([0, -1, Number.NaN, Infinity])('refuse the weight %d', (weight) =>
    expect(() => meanScore([{ score: 4, weight }])).toThrow(RangeError),
  );
});

const rounded = (_: string, value: unknown) => (typeof value === 'number' ? value.toFixed(6) : value);
