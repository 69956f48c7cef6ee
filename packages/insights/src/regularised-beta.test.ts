import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regularisedBeta } from './regularised-beta.js';

const ratio = fc.double({ min: 0, max: 1, noNaN: true });
const shape = fc.double({ min: 0.5, max: 1e5, noNaN: true });

describe('regularisedBeta', () => {
  it('gives the arcsine law for a = b = ½', () => {
    fc.assert(
      fc.property(ratio, (x) => {
        expect(regularisedBeta(x, 0.5, 0.5)).toBeCloseTo(
          (2 / Math.PI) * Math.atan2(Math.sqrt(x), Math.sqrt(1 - x)),
          12,
        );
      }),
    );
  });

  it('gives a power for b = 1', () => {
    fc.assert(
      fc.property(ratio, fc.double({ min: 0.5, max: 100, noNaN: true }), (x, a) => {
        expect(regularisedBeta(x, a, 1)).toBeCloseTo(x ** a, 12);
      }),
    );
  });

  // From SciPy 1.17, scipy.special.betainc.
  it.each([
    { x: 0.3, a: 2, b: 3, probability: 0.3483 },
    { x: 0.9, a: 10, b: 0.5, probability: 0.15164090963470994 },
    { x: 0.26, a: 500, b: 1500, probability: 0.8490456364450458 },
    { x: 0.05, a: 1, b: 40, probability: 0.8714878434348967 },
  ])('gives $probability for I_$x($a, $b)', ({ x, a, b, probability }) => {
    expect(regularisedBeta(x, a, b)).toBeCloseTo(probability, 12);
  });

  it('mirrors when a and b change places, and stays inside 0 to 1', () => {
    fc.assert(
      fc.property(ratio, shape, shape, (x, a, b) => {
        const probability = regularisedBeta(x, a, b);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        // The mirror of an x below 1e-16 is 1 and has lost it.
        if (1 - (1 - x) === x) expect(regularisedBeta(1 - x, b, a)).toBeCloseTo(1 - probability, 8);
      }),
    );
  });

  it('is 0 at 0 and 1 at 1', () => {
    expect(regularisedBeta(0, 2, 3)).toBe(0);
    expect(regularisedBeta(1, 2, 3)).toBe(1);
  });
});
