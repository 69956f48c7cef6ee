import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from './median.js';

const oneTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe('median', () => {
  it.each([
    { values: [7], middle: 7 },
    { values: [9, 1], middle: 5 },
    { values: [30, 1, 2], middle: 2 },
    { values: [10, 2, 38, 23, 38, 23, 21], middle: 23 },
    { values: [10, 9, 100], middle: 10 },
    { values: [-2, -10, 5], middle: -2 },
  ])('gives $middle for $values', ({ values, middle }) => {
    expect(median(values)).toMatchObject({ median: middle, n: values.length });
  });

  it('gives null without a value', () => {
    expect(median([])).toEqual({ median: null, interval: null, n: 0 });
  });

  // Conover, "Practical Nonparametric Statistics", table A3: ranks of the binomial distribution with ½.
  it.each([
    { n: 6, lower: 1, upper: 6 },
    { n: 8, lower: 1, upper: 8 },
    { n: 9, lower: 2, upper: 8 },
    { n: 20, lower: 6, upper: 15 },
    { n: 50, lower: 18, upper: 33 },
    { n: 100, lower: 40, upper: 61 },
  ])('takes the values at rank $lower and $upper of $n for the interval', ({ n, lower, upper }) => {
    expect(median(oneTo(n).reverse()).interval).toEqual({ lower, upper });
  });

  it.each([1, 2, 5])('gives %d values no interval', (n) => {
    expect(median(oneTo(n)).interval).toBeNull();
  });

  it('has as many values below as above, and lies within its interval', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 300 }), (values) => {
        const { median: middle, interval } = median(values);
        const below = values.filter((value) => value < middle!).length;
        const above = values.filter((value) => value > middle!).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
        if (interval === null) return;
        expect(interval.lower).toBeLessThanOrEqual(middle!);
        expect(interval.upper).toBeGreaterThanOrEqual(middle!);
      }),
    );
  });

  it('leaves what it is given as it is', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses the value %d', (value) => {
    expect(() => median([1, value])).toThrow(RangeError);
  });
});
