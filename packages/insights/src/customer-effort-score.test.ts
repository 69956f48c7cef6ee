import { describe, expect, it } from 'vitest';
import { customerEffortScore } from './customer-effort-score.js';

describe('customerEffortScore', () => {
  it('gives the mean with its interval', () => {
    const { mean, interval, n, skipped } = customerEffortScore([5, 4, 4, null, 2, 1, 5, 3, 4]);
    expect({ mean, n, skipped }).toEqual({ mean: 3.5, n: 8, skipped: 1 });
    expect(interval?.lower).toBeCloseTo(2.317688, 6);
    expect(interval?.upper).toBeCloseTo(4.682312, 6);
  });

  it('cuts the interval at both ends of the scale', () => {
    expect(customerEffortScore([1, 7]).interval).toEqual({ lower: 1, upper: 7 });
  });

  it('gives null without an answer, and one answer no interval', () => {
    expect(customerEffortScore([null])).toMatchObject({ mean: null, interval: null, n: 0, skipped: 1 });
    expect(customerEffortScore([7])).toMatchObject({ mean: 7, interval: null, n: 1 });
  });

  it.each([0, 8, 4.5, Number.NaN])('refuses the score %d', (score) => {
    expect(() => customerEffortScore([5, score])).toThrow(RangeError);
  });
});
