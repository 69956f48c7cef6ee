import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTail } from './binomial-tail.js';

/** Independent oracle: one trial after the other, all outcomes. */
function oracle(least: number, n: number, ratio: number): number {
  let chances = [1];
  for (let trial = 0; trial < n; trial += 1) {
    chances = [...chances, 0].map((chance, k) => chance * (1 - ratio) + (chances[k - 1] ?? 0) * ratio);
  }
  return chances.slice(least).reduce((sum, chance) => sum + chance, 0);
}

describe('binomialTail', () => {
  it('agrees with counting all outcomes', () => {
    const trials = fc
      .integer({ min: 0, max: 80 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n + 1 }), fc.constant(n)));
    fc.assert(
      fc.property(trials, fc.double({ min: 0, max: 1, noNaN: true }), ([least, n], ratio) => {
        expect(binomialTail(least, n, ratio)).toBeCloseTo(oracle(least, n, ratio), 11);
      }),
    );
  });

  it.each([
    { least: 0, n: 10, ratio: 0, probability: 1 },
    { least: 1, n: 10, ratio: 0, probability: 0 },
    { least: 10, n: 10, ratio: 1, probability: 1 },
    { least: 11, n: 10, ratio: 1, probability: 0 },
  ])('gives $probability for $least or more of $n at $ratio', ({ least, n, ratio, probability }) => {
    expect(binomialTail(least, n, ratio)).toBe(probability);
  });
});
