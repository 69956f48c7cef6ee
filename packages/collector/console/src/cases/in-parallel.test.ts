import { describe, expect, it } from 'vitest';
import { inParallel } from './in-parallel.js';

const numbersTo = (last: number) => Array.from({ length: last }, (_, place) => place + 1);

describe('inParallel', () => {
  it('works through every item, never more than four at once', async () => {
    let underWay = 0;
    let most = 0;
    const done: number[] = [];
    await inParallel(numbersTo(10), async (item) => {
      most = Math.max(most, ++underWay);
      await Promise.resolve();
      underWay--;
      done.push(item);
    });
    expect(most).toBe(4);
    expect(done.toSorted((a, b) => a - b)).toEqual(numbersTo(10));
  });

  it('rejects with the first error, once the others have worked through the rest', async () => {
    const done: number[] = [];
    const work = async (item: number) => {
      if (item === 1) throw new Error('one');
      await Promise.resolve();
      done.push(item);
    };
    await expect(inParallel(numbersTo(6), work)).rejects.toThrow('one');
    expect(done).toEqual([2, 3, 4, 5, 6]);
  });

  it('has nothing to do without items', async () => {
    await expect(inParallel([], () => Promise.reject(new Error('called')))).resolves.toBeUndefined();
  });
});
