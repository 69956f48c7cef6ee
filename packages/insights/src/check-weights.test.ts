import { describe, expect, it } from 'vitest';
import { checkWeights } from './check-weights.js';

describe('checkWeights', () => {
  it.each([[[1]], [[0, 1]], [[0.5, 0.499]], [[0.5, 0.501]], [[0.1115, 0.1813, 0.0546, 0.6527]]])(
    'takes %j',
    (weights) => {
      expect(() => checkWeights(weights, 'weigh')).not.toThrow();
    },
  );

  it.each([
    { weights: [], why: 'got none' },
    { weights: [0.5, 0.498], why: 'sum to 1' },
    { weights: [0.5, 0.502], why: 'sum to 1' },
    { weights: [-0.5, 1.5], why: '0 or more' },
    { weights: [Number.POSITIVE_INFINITY], why: 'sum to 1' },
    { weights: [Number.NaN], why: '0 or more' },
  ])('refuses $weights and says what failed: $why', ({ weights, why }) => {
    expect(() => checkWeights(weights, 'weigh the parts')).toThrow(why);
    expect(() => checkWeights(weights, 'weigh the parts')).toThrow(/^Failed to weigh the parts: expected/);
    expect(() => checkWeights(weights, 'weigh the parts')).toThrow(RangeError);
  });
});
