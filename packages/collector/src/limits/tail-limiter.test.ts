import { describe, expect, it } from 'vitest';
import { TailLimiter } from './tail-limiter.js';

describe('TailLimiter', () => {
  it('lets each token follow as many tails as it may, and not one more', () => {
    const tails = new TailLimiter(2);
    expect(tails.begin('desk')).not.toBe(null);
    expect(tails.begin('desk')).not.toBe(null);
    expect(tails.begin('desk')).toBe(null);
    expect(tails.begin('other')).not.toBe(null);
  });

  it('gives a place back once, however often its end is counted', () => {
    const tails = new TailLimiter(2);
    const [first] = [tails.begin('desk')!, tails.begin('desk')!];
    first();
    first();
    expect(tails.begin('desk')).not.toBe(null);
    expect(tails.begin('desk')).toBe(null);
  });
});
