import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Z_95 } from './interval.js';
import { studentT95 } from './student-t.js';

/**
 * Independent oracle: probability between −t and t for whole degrees of freedom, by the finite sums of Abramowitz &
 * Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4.
 */
function oracle(t: number, degreesOfFreedom: number): number {
  const angle = Math.atan(t / Math.sqrt(degreesOfFreedom));
  const odd = degreesOfFreedom % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = degreesOfFreedom === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= degreesOfFreedom - 2; power += 2) {
    term *= ((power - 1) / power) * Math.cos(angle) ** 2;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

describe('studentT95', () => {
  // Any printed table of t(0.975).
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [5, 2.5706],
    [10, 2.2281],
    [30, 2.0423],
    [100, 1.984],
  ])('gives for %d degrees of freedom %d', (degreesOfFreedom, t) => {
    expect(studentT95(degreesOfFreedom)).toBeCloseTo(t, 4);
  });

  it('leaves 5 % outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (degreesOfFreedom) => {
        expect(oracle(studentT95(degreesOfFreedom), degreesOfFreedom)).toBeCloseTo(0.95, 10);
      }),
    );
  });

  it('falls with the degrees of freedom, fractions included, towards the normal quantile', () => {
    const degrees = fc.double({ min: 1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(degrees, fc.double({ min: 0.01, max: 100, noNaN: true }), (degreesOfFreedom, more) => {
        expect(studentT95(degreesOfFreedom + more)).toBeLessThan(studentT95(degreesOfFreedom));
      }),
    );
    expect(studentT95(1.5)).toBeCloseTo(6.01666, 5);
    expect(studentT95(1e9)).toBeCloseTo(Z_95, 6);
  });

  it.each([0, 0.999, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d degrees of freedom', (degreesOfFreedom) => {
    expect(() => studentT95(degreesOfFreedom)).toThrow(RangeError);
  });
});
