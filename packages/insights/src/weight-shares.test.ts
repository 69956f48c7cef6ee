import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightShares } from './weight-shares.js';

describe('weightShares', () => {
  it('shares evenly where no weight is given', () => {
    expect(weightShares([undefined, undefined, undefined, undefined], 'weigh')).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('puts the rounding of four decimals right', () => {
    const shares = weightShares([0.1115, 0.1813, 0.0546, 0.6527], 'weigh');
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
    expect(shares[3]).toBeCloseTo(0.6527 / 1.0001, 12);
  });

  it('sums to 1 and keeps proportions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const shares = weightShares(
          parts.map((part) => part / total),
          'weigh',
        );
        for (const [index, share] of shares.entries()) expect(share).toBeCloseTo(parts[index]! / total, 12);
      }),
    );
  });

  it.each([[[]], [[0.5, undefined]], [[0.5, 0.6]]])('refuses %j', (weights) => {
    expect(() => weightShares(weights, 'weigh')).toThrow(RangeError);
  });
});
