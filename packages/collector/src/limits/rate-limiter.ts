import { addressKey } from './address-key.js';
import type { Limits } from './limits.js';
import { TokenBuckets } from './token-buckets.js';

/** Whole seconds a request has to wait, 0 for none, and the headers that say so. */
export type RateVerdict = { readonly waitSeconds: number; readonly headers: Readonly<Record<string, string>> };

/** Counts one more request from an address and says whether it may proceed. */
export type RateLimiter = (request: { sites: readonly string[]; remoteAddress: string | undefined }) => RateVerdict;

const FREE: RateVerdict = { waitSeconds: 0, headers: {} };

/**
 * Limits requests for each site and remote address. Addresses are kept in the memory of this process alone, until newer ones push them out.
 * Without an address there is no limit.
 *
 * @param now Milliseconds since 1970.
 * @see IETF draft-ietf-httpapi-ratelimit-headers, "RateLimit header fields for HTTP".
 */
export function rateLimiter(limits: Limits, now: () => number): RateLimiter {
  const buckets = new TokenBuckets(now);
  const { requestsPerSecond: perSecond, burst: size } = limits;
  const windowSeconds = Math.ceil(size / perSecond);
  const take = (key: string) => {
    const { bucket, waitSeconds } = buckets.take(key, { perSecond, size });
    return { left: Math.floor(bucket.tokens), waitSeconds };
  };
  return ({ sites, remoteAddress }) => {
    if (perSecond === 0 || remoteAddress === undefined) return FREE;
    const taken = sites.map((site) => take(`${site} ${addressKey(remoteAddress)}`));
    if (taken.length === 0) return FREE;
    const waitSeconds = Math.max(...taken.map((each) => each.waitSeconds));
    const left = Math.min(...taken.map((each) => each.left));
    const resetSeconds = waitSeconds || Math.max(1, Math.ceil((left === 0 ? 1 : size - left) / perSecond));
    return {
      waitSeconds,
      headers: {
        ratelimit: `"site";r=${waitSeconds > 0 ? 0 : left};t=${resetSeconds}`,
        'ratelimit-policy': `"site";q=${size};w=${windowSeconds}`,
      },
    };
  };
}
