import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { satisfactionRate } from './satisfaction-rate.js';

describe('satisfactionRate', () => {
  it('counts 4 and 5 as satisfied, 3 and below not', () => {
    expect(satisfactionRate([1, 2, 3, 4, 5])).toMatchObject({ ratio: 0.4, satisfied: 2, n: 5, skipped: 0 });
  });

  it('leaves skipped answers out of the denominator', () => {
    expect(satisfactionRate([5, null, 1, null])).toMatchObject({ ratio: 0.5, n: 2, skipped: 2 });
  });

  it.each([[[]], [[null, null]]])('gives no ratio and no interval without an answer: %j', (scores) => {
    expect(satisfactionRate(scores)).toEqual({
      ratio: null,
      interval: null,
      satisfied: 0,
      n: 0,
      effectiveN: 0,
      skipped: scores.length,
    });
  });

  it('carries the Wilson interval: 98 of 100 is between 93.0 % and 99.4 %', () => {
    const { interval } = satisfactionRate([...Array<number>(98).fill(5), 1, 3]);
    expect(interval?.lower).toBeCloseTo(0.93, 3);
    expect(interval?.upper).toBeCloseTo(0.9945, 4);
  });

  it('does not depend on the order of the answers', () => {
    const answers = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }));
    fc.assert(
      fc.property(answers, (scores) => {
        expect(satisfactionRate(scores.toReversed())).toEqual(satisfactionRate(scores));
      }),
    );
  });

  it.each([0, 6, 4.5, Number.NaN])('refuses the score %d', (score) => {
    expect(() => satisfactionRate([5, score])).toThrow(RangeError);
  });
});
