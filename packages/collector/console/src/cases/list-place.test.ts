import { describe, expect, it } from 'vitest';
import { placeBeside, placeIn } from './list-place.js';

const cases = ['A', 'B', 'C'].map((number) => ({ number }));

describe('placeIn', () => {
  it.each([
    ['B', 'B'],
    [null, 'A'],
    ['gone', 'A'],
  ])('is, of somebody who went to %j, %j', (number, place) => expect(placeIn(cases, number)).toBe(place));

  it('is nowhere in an empty list', () => expect(placeIn([], 'A')).toBeNull());
});

describe('placeBeside', () => {
  it.each([
    ['A', 1, 'B'],
    ['B', 1, 'C'],
    ['C', 1, 'C'],
    ['B', -1, 'A'],
    ['A', -1, 'A'],
    ['B', 0, 'B'],
    [null, 1, 'B'],
    ['gone', 0, 'A'],
  ] as const)('is, from %j and %d on, %j', (number, by, place) => expect(placeBeside(cases, number, by)).toBe(place));

  it('is nowhere in an empty list', () => expect(placeBeside([], null, 1)).toBeNull());
});
