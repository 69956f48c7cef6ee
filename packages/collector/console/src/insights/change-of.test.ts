import { rateOf } from '@hearback/insights';
import { describe, expect, it } from 'vitest';
import { changeOf } from './change-of.js';
import type { Measured } from './measured.js';

const share = (successes: number, of: number): Measured => {
  const { ratio, interval, n } = rateOf(successes, of);
  return { value: ratio, interval, n };
};

describe('changeOf', () => {
  // Newcombe (1998), table II, method 10: 56/70 − 48/80 is 0.2 with 0.0524 to 0.3339; 9/10 − 3/10 is 0.6 with 0.1705 to 0.8090.
  it.each([
    [share(56, 70), share(48, 80), false],
    [share(9, 10), share(3, 10), false],
    [share(60, 100), share(54, 100), true],
    [share(3, 4), share(1, 4), true],
  ])('tells a change from chance as in %#', (now, before, mayBeChance) =>
    expect(changeOf(now, before)).toEqual({ difference: now.value! - before.value!, mayBeChance }),
  );

  it('knows of no change where either side has no answers', () => {
    expect(changeOf(share(5, 9), share(0, 0))).toBeNull();
    expect(changeOf(share(0, 0), share(5, 9))).toBeNull();
  });

  it('trusts no interval without a width, and none that is missing', () => {
    const sure = { value: 100, interval: { lower: 100, upper: 100 }, n: 3 };
    expect(changeOf(sure, { value: -50, interval: { lower: -80, upper: -20 }, n: 9 })?.mayBeChance).toBe(true);
    expect(changeOf({ value: 5, interval: null, n: 2 }, share(1, 4))?.mayBeChance).toBe(true);
  });
});
