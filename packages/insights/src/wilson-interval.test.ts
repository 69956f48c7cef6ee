import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Z_95 } from './interval.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * Independent oracle: the interval is the set of proportions p that a score test at z does not reject, so its ends solve
 * |share − p| = z · √(p(1 − p) ÷ n). They are found here by bisection, without the closed formula.
 */
function oracle(successes: number, n: number, z: number): { lower: number; upper: number } {
  const share = successes / n;
  const rejects = (p: number) => (share - p) ** 2 * n > z ** 2 * p * (1 - p);
  const bisect = (outside: number, inside: number): number => {
    let [out, within] = [outside, inside];
    for (let step = 0; step < 200; step += 1) {
      const middle = (out + within) / 2;
      if (rejects(middle)) out = middle;
      else within = middle;
    }
    return within;
  };
  return { lower: successes === 0 ? 0 : bisect(0, share), upper: successes === n ? 1 : bisect(1, share) };
}

const counts = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('wilsonInterval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I.
  it.each([
    { successes: 81, n: 263, lower: 0.2553, upper: 0.3662 },
    { successes: 15, n: 148, lower: 0.0624, upper: 0.1605 },
    { successes: 0, n: 20, lower: 0, upper: 0.1611 },
    { successes: 1, n: 29, lower: 0.0061, upper: 0.1718 },
  ])('gives the published limits of $successes of $n', ({ successes, n, lower, upper }) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it('agrees with inverting the score test', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(1, 1.6448536269514722, Z_95, 2.5758293035489004), ([successes, n], z) => {
        const interval = wilsonInterval(successes, n, z);
        const expected = oracle(successes, n, z);
        expect(interval.lower).toBeCloseTo(expected.lower, 9);
        expect(interval.upper).toBeCloseTo(expected.upper, 9);
      }),
    );
  });

  it('holds the observed share and stays inside 0 to 1', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { lower, upper } = wilsonInterval(successes, n);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(successes / n);
        expect(upper).toBeGreaterThanOrEqual(successes / n);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('mirrors when successes and failures change places', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const one = wilsonInterval(successes, n);
        const other = wilsonInterval(n - successes, n);
        expect(one.lower).toBeCloseTo(1 - other.upper, 12);
      }),
    );
  });

  it.each([
    [0, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [1, 5.5],
    [Number.NaN, 5],
  ])('refuses %d of %d', (successes, n) => {
    expect(() => wilsonInterval(successes, n)).toThrow(RangeError);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses z = %d', (z) => {
    expect(() => wilsonInterval(1, 2, z)).toThrow(/z above 0/);
  });
});
