import { describe, expect, it } from 'vitest';
import { takeToken, type Bucket } from './token-bucket.js';

const rate = { perSecond: 2, size: 3 };
const take = (times: number, atMs: number, from?: Bucket) => {
  let bucket = from;
  const waits: number[] = [];
  for (let i = 0; i < times; i++) {
    const taken = takeToken(bucket, rate, atMs);
    waits.push(taken.waitSeconds);
    bucket = taken.bucket;
  }
  return { waits, bucket: bucket! };
};

describe('takeToken', () => {
  it('grants as many at once as the bucket holds, and no more', () =>
    expect(take(5, 0).waits).toEqual([0, 0, 0, 1, 1]));

  it('grants one more at the moment it is refilled, and not a millisecond before', () => {
    const { bucket } = take(3, 0);
    expect(take(1, 499, bucket).waits).toEqual([1]);
    expect(take(2, 500, bucket).waits).toEqual([0, 1]);
  });

  it('never holds more than its size', () => expect(take(4, 3_600_000, take(3, 0).bucket).waits).toEqual([0, 0, 0, 1]));

  it('stands still while the clock goes back', () => {
    const { bucket } = take(3, 10_000);
    expect(take(1, 0, bucket).waits).toEqual([1]);
  });

  it('tells the whole seconds a slow bucket takes', () => {
    const slow = { perSecond: 0.1, size: 1 };
    const { bucket } = takeToken(undefined, slow, 0);
    expect(takeToken(bucket, slow, 0).waitSeconds).toBe(10);
    expect(takeToken(bucket, slow, 1_001).waitSeconds).toBe(9);
  });
});
