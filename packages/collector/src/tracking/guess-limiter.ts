import { addressKey } from '../limits/address-key.js';
import { takeToken, type Bucket, type BucketRate } from '../limits/token-bucket.js';

/** Asks whether a key may be tried for a number; whole seconds to wait, 0 if it may. Counts the try. */
export type GuessLimiter = (number: string, remoteAddress: string | undefined) => number;

/** Tries for one number from one address: enough for a person, whatever others do. */
const OWN: BucketRate = { perSecond: 1 / 10, size: 10 };

/** Tries for one number from all addresses together, beyond what each has of its own. */
const SHARED: BucketRate = { perSecond: 1, size: 60 };

/** Buckets kept at most; the one that was used longest ago makes room. */
const MAX_BUCKETS = 50_000;

/**
 * Slows down guesses at the key of a case, before the register is asked and whether or not there is such a case. Every address has a few
 * tries of its own for each number, so that nobody can shut out the person who holds the key by guessing in their place.
 *
 * @param now Milliseconds since 1970.
 */
export function guessLimiter(now: () => number): GuessLimiter {
  const buckets = new Map<string, Bucket>();
  const take = (key: string, rate: BucketRate): number => {
    const { bucket, waitSeconds } = takeToken(buckets.get(key), rate, now());
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > MAX_BUCKETS) buckets.delete(buckets.keys().next().value!);
    return waitSeconds;
  };
  return (number, remoteAddress) => {
    const own = remoteAddress === undefined ? Infinity : take(`${number} ${addressKey(remoteAddress)}`, OWN);
    return own === 0 ? 0 : Math.min(own, take(number, SHARED));
  };
}
