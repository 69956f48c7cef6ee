import { describe, expect, it } from 'vitest';
import { ArrayRoom } from './array-room.js';

describe('ArrayRoom', () => {
  it('gives bytes that nothing else has, until it is cleared, and then the same ones again', () => {
    const room = new ArrayRoom();
    const [first, second] = [room.take(3).fill(1), room.take(5).fill(2)];
    expect([[...first], [...second]]).toEqual([
      [1, 1, 1],
      [2, 2, 2, 2, 2],
    ]);
    room.clear();
    expect([...room.take(3)]).toEqual([1, 1, 1]);
  });

  it('gives what does not fit memory of its own', () => {
    const room = new ArrayRoom();
    const small = room.take(8).fill(7);
    const large = room.take(1_048_569).fill(9);
    const last = room.take(1_048_568).fill(8);
    expect([large.length, last.length]).toEqual([1_048_569, 1_048_568]);
    expect(room.take(1).fill(6)).toHaveLength(1);
    expect([...small]).toEqual([7, 7, 7, 7, 7, 7, 7, 7]);
    expect([large.every((byte) => byte === 9), last.every((byte) => byte === 8)]).toEqual([true, true]);
  });
});
