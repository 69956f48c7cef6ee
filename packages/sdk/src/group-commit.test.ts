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

  it('takes 50 at once, the next after them', async () => {
    const sizes: number[] = [];
    let atWork = 0;
    const commit = groupCommit(async (items: readonly number[]) => {
      expect((atWork += 1)).toBe(1);
      sizes.push(items.length);
      await undefined;
      atWork -= 1;
      return items;
    });
    const items = Array.from({ length: 120 }, (_, n) => n);
    expect(await Promise.all(items.map(commit))).toEqual(items);
    expect(sizes).toEqual([50, 50, 20]);
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
