import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf } from './rate.js';
import { wilsonInterval } from './wilson-interval.js';

describe('rateOf', () => {
  it('gives the worked example of 98 cases on time of 100', () => {
    const { ratio, interval, n } = rateOf(98, 100);
    expect({ ratio, n }).toEqual({ ratio: 0.98, n: 100 });
    expect(interval?.lower).toBeCloseTo(0.93, 3);
    expect(interval?.upper).toBeCloseTo(0.9945, 4);
  });

  it('gives null for nothing', () => {
    expect(rateOf(0, 0)).toEqual({ ratio: null, interval: null, n: 0 });
  });

  it.each([
    [0, 0],
    [3, 1],
  ])('tells %d of 3 from nothing at all: %d', (successes, ratio) => {
    expect(rateOf(successes, 3).ratio).toBe(ratio);
  });

  it('carries the Wilson interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.round(share * n);
        expect(rateOf(successes, n)).toEqual({ ratio: successes / n, interval: wilsonInterval(successes, n), n });
      }),
    );
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [0, -1],
    [Number.NaN, 5],
  ])('refuses %d of %d', (successes, n) => {
    expect(() => rateOf(successes, n)).toThrow(RangeError);
  });
});
