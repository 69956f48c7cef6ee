import { describe, expect, it } from 'vitest';
import { guessLimiter } from './guess-limiter.js';

const limiter = () => {
  const clock = { nowMs: 0 };
  const ask = guessLimiter(() => clock.nowMs);
  const allowed = (times: number, number: string, address?: string) =>
    Array.from({ length: times }, () => ask(number, address)).filter((wait) => wait === 0).length;
  return { clock, ask, allowed };
};

describe('guessLimiter', () => {
  it('grants an address its own tries and those shared by all, and no more', () =>
    expect(limiter().allowed(1000, 'A', '192.0.2.1')).toBe(70));

  it('leaves somebody else their own tries when the shared ones are used up', () => {
    const { allowed } = limiter();
    allowed(1000, 'A', '192.0.2.1');
    expect(allowed(1000, 'A', '192.0.2.2')).toBe(10);
  });

  it('counts each number by itself', () => {
    const { allowed } = limiter();
    allowed(1000, 'A', '192.0.2.1');
    expect(allowed(1000, 'B', '192.0.2.1')).toBe(70);
  });

  it('counts without an address too', () => expect(limiter().allowed(1000, 'A')).toBe(60));

  it('says how long to wait, and that is enough', () => {
    const { allowed, ask, clock } = limiter();
    allowed(1000, 'A', '192.0.2.1');
    const waitSeconds = ask('A', '192.0.2.1');
    expect(waitSeconds).toBe(1);
    clock.nowMs += waitSeconds * 1000;
    expect(ask('A', '192.0.2.1')).toBe(0);
  });
});
