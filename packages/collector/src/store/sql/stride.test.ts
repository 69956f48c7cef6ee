import { expect, it } from 'vitest';
import { Stride } from './stride.js';

/** The lengths of strides of which each thing takes so long. */
function lengths(count: number, msEach: number): number[] {
  const stride = new Stride();
  return Array.from({ length: count }, () => {
    const { length } = stride;
    stride.took(length * msEach);
    return length;
  });
}

it('grows while little time is taken, no more than twofold at once and not without end', () => {
  expect(lengths(6, 0.001)).toEqual([50, 100, 200, 400, 500, 500]);
});

it('converges to fifteen milliseconds, from above and below', () => {
  expect(lengths(4, 0.5)).toEqual([50, 30, 30, 30]);
  expect(lengths(4, 0.1)).toEqual([50, 100, 150, 150]);
});

it('always makes progress, however long a step takes', () => {
  expect(lengths(3, 1000)).toEqual([50, 10, 10]);
});
