import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfactionRate } from './satisfaction-rate.js';
import { verySatisfiedRate } from './very-satisfied-rate.js';

describe('verySatisfiedRate', () => {
  it('counts 5 as very satisfied, 4 and below not', () => {
    expect(verySatisfiedRate([1, 2, 3, 4, 5])).toMatchObject({ ratio: 0.2, verySatisfied: 1, n: 5, skipped: 0 });
  });

  it('leaves skipped answers out of the denominator', () => {
    expect(verySatisfiedRate([5, null, 4, null])).toMatchObject({ ratio: 0.5, n: 2, skipped: 2 });
  });

  it.each([[[]], [[null, null]]])('gives no ratio and no interval without an answer: %j', (scores) => {
    expect(verySatisfiedRate(scores)).toEqual({
      ratio: null,
      interval: null,
      verySatisfied: 0,
      n: 0,
      effectiveN: 0,
      skipped: scores.length,
    });
  });

  it('is never above the satisfaction rate of the same answers', () => {
    const answers = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }));
    fc.assert(
      fc.property(answers, (scores) => {
        const top = verySatisfiedRate(scores);
        const topTwo = satisfactionRate(scores);
        expect(top.verySatisfied).toBeLessThanOrEqual(topTwo.satisfied);
        expect({ n: top.n, skipped: top.skipped }).toEqual({ n: topTwo.n, skipped: topTwo.skipped });
      }),
    );
  });

  it.each([0, 6, 4.5, Number.NaN])('refuses the score %d and says which figure failed', (score) => {
    expect(() => verySatisfiedRate([5, score])).toThrow(
      new RangeError(`Failed to compute the very-satisfied rate: expected scores of 1 to 5, got ${score}.`),
    );
  });
});
