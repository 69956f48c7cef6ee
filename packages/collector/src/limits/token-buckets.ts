import { takeToken, type Bucket, type BucketRate, type Taken } from './token-bucket.js';

/** Most buckets kept at a time; the one used longest ago makes room. */
const MAX_BUCKETS = 50_000;

/** Token buckets by key, in the memory of this process. */
export class TokenBuckets {
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param now Milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes one token from the bucket of a key, which starts full. */
  take(key: string, rate: BucketRate): Taken {
    const taken = takeToken(this.#buckets.get(key), rate, this.#now());
    // Deleted first, so that the order of the map is the order of use.
    this.#buckets.delete(key);
    this.#buckets.set(key, taken.bucket);
    if (this.#buckets.size > MAX_BUCKETS) this.#buckets.delete(this.#buckets.keys().next().value!);
    return taken;
  }
}
