import { expect, it } from 'vitest';
import { roundedFigures } from './rounded-figures.js';

it.each([
  [3.0000000000000018, 3],
  [2.9999999999999996, 3],
  [0.1 + 0.2, 0.3],
  [1 / 3, 0.333333333333],
  [-1234567.891234567, -1234567.89123],
  [1.3498980316300933e-3, 0.00134989803163],
  [9_007_199_254_740_991, 9_007_199_254_740_991],
])('tells %d as %d', (given, told) => expect(roundedFigures(given)).toBe(told));

it('goes through all that is in a value, and leaves the rest as it is', () => {
  const value = { mean: 0.1 + 0.2, interval: null, n: 3, scores: [{ share: 2 / 3, name: '0.30000000000000004' }] };
  const scores = [{ share: 0.666666666667, name: '0.30000000000000004' }];
  expect(roundedFigures(value)).toEqual({ mean: 0.3, interval: null, n: 3, scores });
});
