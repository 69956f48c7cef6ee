import { describe, expect, it } from 'vitest';
import { repeatedCauses } from './repeated-causes.js';

const causes = ['valve', 'billing system', null, 'valve', 'courier', 'billing system', 'valve', null, null];

describe('repeatedCauses', () => {
  it('names what came back, the most frequent first, with its share of all causes stated', () => {
    expect(repeatedCauses(causes)).toEqual([
      { key: 'valve', n: 3, share: 0.5, cumulative: 0.5 },
      { key: 'billing system', n: 2, share: 1 / 3, cumulative: 5 / 6 },
    ]);
  });

  it.each([
    [2, 2],
    [3, 1],
    [4, 0],
  ])('finds with %d times or more %d causes', (least, found) => {
    expect(repeatedCauses(causes, least)).toHaveLength(found);
  });

  it('does not take cases without a cause for one', () => {
    expect(repeatedCauses([null, null, null])).toEqual([]);
  });

  it.each([1, 0, 2.5, Number.NaN])('refuses %d times', (least) => {
    expect(() => repeatedCauses(causes, least)).toThrow(RangeError);
  });
});
