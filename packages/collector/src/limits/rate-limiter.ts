import { addressKey } from './address-key.js';
import type { Limits } from './limits.js';
import { takeToken, type Bucket } from './token-bucket.js';

/** How a request stands: whole seconds to wait, 0 if it may go on, and headers that say so. */
export type RateVerdict = { readonly waitSeconds: number; readonly headers: Readonly<Record<string, string>> };

/** Asks whether one more request of a site from an address may go on, and counts it. */
export type RateLimiter = (request: { sites: readonly string[]; remoteAddress: string | undefined }) => RateVerdict;

/** Buckets kept at most; the one that was used longest ago makes room. */
const MAX_BUCKETS = 50_000;

const FREE: RateVerdict = { waitSeconds: 0, headers: {} };

/**
 * Counts requests for each site and remote address in this process's memory. Addresses are kept in no other place, and
 * no longer than the bucket takes to be pushed out. Without an address there is no limit.
 *
 * @param now Milliseconds since 1970.
 * @see IETF draft-ietf-httpapi-ratelimit-headers, "RateLimit header fields for HTTP".
 */
export function rateLimiter(limits: Limits, now: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const { requestsPerSecond: perSecond, burst: size } = limits;
  const windowSeconds = Math.ceil(size / perSecond);
  const take = (key: string) => {
    const { bucket, waitSeconds } = takeToken(buckets.get(key), { perSecond, size }, now());
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > MAX_BUCKETS) buckets.delete(buckets.keys().next().value!);
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
