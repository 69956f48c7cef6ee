import { afterEach, expect, it, vi } from 'vitest';
import { scalePoints } from './scale-points.js';

afterEach(() => vi.restoreAllMocks());

it('lists a scale from its lowest point to its highest', () => {
  expect(scalePoints('stars')).toEqual([1, 2, 3, 4, 5]);
  expect(scalePoints('nps')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('does without Array.from, which MooTools and Prototype.js have replaced', () => {
  vi.spyOn(Array, 'from').mockImplementation((list: unknown) => [list]);
  expect(scalePoints('stars')).toEqual([1, 2, 3, 4, 5]);
});
