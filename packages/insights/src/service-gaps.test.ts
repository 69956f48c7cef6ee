import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanDifference } from './mean-difference.js';
import { meanScore } from './mean-score.js';
import { GAP_NUMBERS, GAP_SIDES } from './gap-sides.js';
import { serviceGaps } from './service-gaps.js';

const reliability = {
  id: 'reliability',
  weight: 0.6,
  answers: {
    'customer-expectation': [7, 6, 7, 6],
    'customer-perception': [5, 4, null, 6],
    'manager-expectation': [5, 6],
    standard: [6, 6],
    'inspector-perception': [4, 5, 6],
    'employee-perception': [7, 7],
    promise: [7, 6],
  },
};
const empathy = {
  id: 'empathy',
  weight: 0.4,
  answers: {
    'customer-expectation': [5, 6],
    'customer-perception': [6, 6, 7],
    'manager-expectation': [4, 4],
    standard: [5, 6],
    'employee-perception': [6, 5],
    promise: [6, 6],
  },
};

const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 20 });
const dimension = fc.record(Object.fromEntries(GAP_SIDES.map((side) => [side, answers])));

describe('serviceGaps', () => {
  it('gives the five gaps of a dimension, negative where the service falls short', () => {
    const { gaps } = serviceGaps([reliability, empathy]).dimensions[0]!;
    expect(GAP_NUMBERS.map((number) => gaps[number].value)).toEqual([-1, 0.5, -1, -1.5, -1.5]);
  });

  it('gives each gap its interval and the n of both sides', () => {
    const gap = serviceGaps([reliability, empathy]).dimensions[0]!.gaps[5];
    expect(gap.minuend).toEqual({ side: 'customer-perception', mean: 5, n: 3 });
    expect(gap.subtrahend).toEqual({ side: 'customer-expectation', mean: 6.5, n: 4 });
    expect(gap.interval).toEqual(meanDifference(meanScore([5, 4, 6]), meanScore([7, 6, 7, 6])).interval);
    expect(gap.reasons).toEqual([]);
  });

  it('takes delivery from inspectors, and from employees where no inspector answered', () => {
    const [first, second] = serviceGaps([reliability, empathy]).dimensions;
    expect(first!.gaps[3].minuend).toEqual({ side: 'inspector-perception', mean: 5, n: 3 });
    expect(second!.gaps[4].minuend).toEqual({ side: 'employee-perception', mean: 5.5, n: 2 });
    const visit = { 'inspector-perception': [3], 'employee-perception': [7, 7] };
    const [visited] = serviceGaps([{ id: 'visited-once', answers: visit }]).dimensions;
    expect(visited!.gaps[3].minuend).toEqual({ side: 'inspector-perception', mean: 3, n: 1 });
  });

  it('weighs the dimensions into each overall gap', () => {
    const { overall } = serviceGaps([reliability, empathy]);
    // 0.6 · −1.5 + 0.4 · (6.333 − 5.5)
    expect(overall[5].value).toBeCloseTo(0.6 * -1.5 + 0.4 * (19 / 3 - 5.5), 12);
    expect(overall[5].n).toEqual({ minuend: 6, subtrahend: 6 });
  });

  it('weighs evenly where no weight is given', () => {
    const { dimensions } = serviceGaps(
      [reliability, empathy].map(({ id, answers: given }) => ({ id, answers: given })),
    );
    expect(dimensions.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });

  it('says which sides of which dimension have no answers', () => {
    const asked = { id: 'empathy', weight: 0.4, answers: { 'customer-perception': [6], promise: [null] } };
    const { dimensions, overall } = serviceGaps([reliability, asked]);
    expect(dimensions[1]!.gaps[5]).toEqual({
      value: null,
      interval: null,
      minuend: { side: 'customer-perception', mean: 6, n: 1 },
      subtrahend: { side: 'customer-expectation', mean: null, n: 0 },
      reasons: [{ dimension: 'empathy', unanswered: ['customer-expectation'] }],
    });
    expect(dimensions[1]!.gaps[4].reasons).toEqual([
      { dimension: 'empathy', unanswered: ['inspector-perception', 'employee-perception'] },
      { dimension: 'empathy', unanswered: ['promise'] },
    ]);
    expect(overall[5]).toEqual({
      value: null,
      interval: null,
      n: { minuend: 4, subtrahend: 4 },
      reasons: [{ dimension: 'empathy', unanswered: ['customer-expectation'] }],
    });
  });

  it('does not need answers for a dimension of weight 0', () => {
    const { overall } = serviceGaps([
      { ...reliability, weight: 1 },
      { id: 'empathy', weight: 0, answers: {} },
    ]);
    expect(overall[5]).toMatchObject({ value: -1.5, reasons: [] });
  });

  it('has a value but no interval with one answer on a side', () => {
    const { dimensions, overall } = serviceGaps([
      { id: 'all', answers: { 'customer-perception': [5], 'customer-expectation': [6, 7] } },
    ]);
    expect(dimensions[0]!.gaps[5]).toMatchObject({ value: -1.5, interval: null });
    expect(overall[5]).toMatchObject({ value: -1.5, interval: null, reasons: [] });
  });

  it('adds up: gaps 1, 2 and 3 together are delivery less what customers expect', () => {
    fc.assert(
      fc.property(fc.array(dimension, { minLength: 1, maxLength: 3 }), (given) => {
        const { overall } = serviceGaps(given.map((each, index) => ({ id: String(index), answers: each })));
        const meanOf = (side: string) =>
          given.reduce((sum, each) => sum + meanScore(each[side]!).mean!, 0) / given.length;
        expect(overall[1].value! + overall[2].value! + overall[3].value!).toBeCloseTo(
          meanOf('inspector-perception') - meanOf('customer-expectation'),
          10,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('has with one dimension overall what that dimension has', () => {
    fc.assert(
      fc.property(dimension, (given) => {
        const { dimensions, overall } = serviceGaps([{ id: 'all', answers: given }]);
        for (const number of GAP_NUMBERS) {
          expect(overall[number].value).toBeCloseTo(dimensions[0]!.gaps[number].value!, 12);
          expect(overall[number].interval!.upper).toBeCloseTo(dimensions[0]!.gaps[number].interval!.upper, 9);
          expect(overall[number].interval!.lower).toBeCloseTo(dimensions[0]!.gaps[number].interval!.lower, 9);
        }
      }),
    );
  });

  it('refuses no dimension, weights that do not sum to 1, and answers that are no numbers', () => {
    expect(() => serviceGaps([])).toThrow(RangeError);
    expect(() => serviceGaps([reliability])).toThrow(/weights that sum to 1, got a sum of 0.6/);
    expect(() => serviceGaps([{ id: 'a', answers: { promise: [Number.NaN] } }])).toThrow(RangeError);
  });
});
