import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silentDissatisfaction } from './silent-dissatisfaction.js';

describe('silentDissatisfaction', () => {
  it('gives the worked example of 12 complaints at 4 %: 300 dissatisfied, 288 of them silent', () => {
    const estimate = silentDissatisfaction(12);
    expect(estimate).toMatchObject({ isEstimate: true, dissatisfied: 300, silent: 288, propensity: 0.04, n: 12 });
    // Barker (2002), the score interval of a count of 12: 6.86 to 20.98.
    expect(estimate.interval.lower).toBeCloseTo(6.8647 / 0.04, 1);
    expect(estimate.interval.upper).toBeCloseTo(20.9767 / 0.04, 1);
  });

  it('says nothing more than the complaints where everybody complains', () => {
    expect(silentDissatisfaction(7, 1)).toMatchObject({ dissatisfied: 7, silent: 0, interval: { lower: 7 } });
  });

  it('gives an upper bound even without complaints', () => {
    const { dissatisfied, interval } = silentDissatisfaction(0);
    expect(dissatisfied).toBe(0);
    expect(interval.lower).toBe(0);
    expect(interval.upper).toBeCloseTo(96.04, 2);
  });

  it('keeps the estimate within the interval, and the interval at or above the complaints', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.double({ min: 0.001, max: 1, noNaN: true }), (complaints, propensity) => {
        const { dissatisfied, interval } = silentDissatisfaction(complaints, propensity);
        expect(interval.lower).toBeGreaterThanOrEqual(complaints);
        expect(interval.lower).toBeLessThanOrEqual(dissatisfied);
        expect(interval.upper).toBeGreaterThan(dissatisfied);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d complaints', (complaints) => {
    expect(() => silentDissatisfaction(complaints)).toThrow(RangeError);
  });

  it.each([0, -0.1, 1.01, Number.NaN])('refuses the propensity %d', (propensity) => {
    expect(() => silentDissatisfaction(1, propensity)).toThrow(/propensity above 0/);
  });
});
