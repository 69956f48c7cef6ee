import { addressKey } from '../limits/address-key.js';
import type { BucketRate } from '../limits/token-bucket.js';
import { TokenBuckets } from '../limits/token-buckets.js';

/** Counts an attempt at the key of a case. @returns Whole seconds to wait before it may be made, 0 for none. */
export type GuessLimiter = (number: string, remoteAddress: string | undefined) => number;

/** Attempts at one number from one address: enough for a person, whatever others do. */
const OWN: BucketRate = { perSecond: 1 / 10, size: 10 };

/** Attempts at one number from all addresses together, on top of each address's own. */
const SHARED: BucketRate = { perSecond: 1, size: 60 };

/**
 * Slows down guesses at the key of a case, before the register is read and whether or not there is such a case. Every address has a few
 * attempts of its own at each number, so that nobody can lock out the person who holds the key by using up all attempts.
 *
 * @param now Milliseconds since 1970.
 */
export function guessLimiter(now: () => number): GuessLimiter {
  const buckets = new TokenBuckets(now);
  const take = (key: string, rate: BucketRate): number => buckets.take(key, rate).waitSeconds;
  return (number, remoteAddress) => {
    const own = remoteAddress === undefined ? Infinity : take(`${number} ${addressKey(remoteAddress)}`, OWN);
    return own === 0 ? 0 : Math.min(own, take(number, SHARED));
  };
}
