import { describe, expect, it } from 'vitest';
import { repeatedCauses } from './repeated-causes.js';

const causes = ['valve', 'billing system', null, 'valve', 'courier', 'billing system', 'valve', null, null];

describe('repeatedCauses', () => {
  it('lists recurring causes, most frequent first, with their share of all stated causes', () => {
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

  it('ignores cases without a cause', () => {
    expect(repeatedCauses([null, null, null])).toEqual([]);
  });

  it.each([1, 0, 2.5, Number.NaN])('refuses %d times', (least) => {
    expect(() => repeatedCauses(causes, least)).toThrow(RangeError);
  });
});
