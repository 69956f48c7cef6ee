import { describe, expect, it } from 'vitest';
import { limitsWith } from './limits.js';
import { rateLimiter } from './rate-limiter.js';

const limiter = (requestsPerSecond: number, burst: number) => {
  const clock = { nowMs: 0 };
  const ask = rateLimiter(limitsWith({ requestsPerSecond, burst }), () => clock.nowMs);
  return { clock, ask: (remoteAddress: string | undefined, ...sites: string[]) => ask({ sites, remoteAddress }) };
};

describe('rateLimiter', () => {
  it('limits each site and address on its own', () => {
    const { ask } = limiter(1, 1);
    expect(ask('192.0.2.1', 'portal').waitSeconds).toBe(0);
    expect(ask('192.0.2.1', 'portal').waitSeconds).toBe(1);
    expect(ask('192.0.2.2', 'portal').waitSeconds).toBe(0);
    expect(ask('192.0.2.1', 'shop').waitSeconds).toBe(0);
  });

  it('tells what is left and for how long', () => {
    const { ask, clock } = limiter(2, 4);
    expect(ask('192.0.2.1', 'portal').headers).toEqual({
      ratelimit: '"site";r=3;t=1',
      'ratelimit-policy': '"site";q=4;w=2',
    });
    for (let i = 0; i < 3; i++) ask('192.0.2.1', 'portal');
    expect(ask('192.0.2.1', 'portal')).toMatchObject({ waitSeconds: 1, headers: { ratelimit: '"site";r=0;t=1' } });
    clock.nowMs = 500;
    expect(ask('192.0.2.1', 'portal').waitSeconds).toBe(0);
  });

  it('counts all addresses of an IPv6 network as one', () => {
    const { ask } = limiter(1, 1);
    expect(ask('2001:db8::1', 'portal').waitSeconds).toBe(0);
    expect(ask('2001:db8::ffff:2', 'portal').waitSeconds).toBe(1);
    expect(ask('2001:db8:0:1::1', 'portal').waitSeconds).toBe(0);
  });

  it('does not limit a request whose address is unknown, nor any at a rate of 0', () => {
    const unknown = limiter(1, 1);
    const off = limiter(0, 1);
    for (let i = 0; i < 5; i++) {
      expect(unknown.ask(undefined, 'portal')).toEqual({ waitSeconds: 0, headers: {} });
      expect(off.ask('192.0.2.1', 'portal')).toEqual({ waitSeconds: 0, headers: {} });
    }
  });

  it('keeps a bounded number of buckets and still limits the latest', () => {
    const { ask } = limiter(1, 1);
    for (let i = 0; i < 50_001; i++) ask(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`, 'portal');
    expect(ask('10.0.195.80', 'portal').waitSeconds).toBe(1);
    expect(ask('10.0.0.0', 'portal').waitSeconds).toBe(0);
  });
});
