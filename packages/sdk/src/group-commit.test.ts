import { describe, expect, it } from 'vitest';
import { groupCommit } from './group-commit.js';

describe('groupCommit', () => {
  it('commits the calls of one task together and answers each', async () => {
    const groups: number[][] = [];
    const double = groupCommit(async (items: readonly number[]) => {
      groups.push([...items]);
      return items.map((item) => item * 2);
    });
    expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6]);
    expect(await double(4)).toBe(8);
    expect(groups).toEqual([[1, 2, 3], [4]]);
  });

  it('fails every call of a group that fails, and none of the next', async () => {
    let fails = true;
    const once = groupCommit(async (items: readonly number[]) => {
      if (!fails) return items;
      fails = false;
      throw new Error('full');
    });
    const settled = await Promise.allSettled([once(1), once(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await once(3)).toBe(3);
  });
});
