/** A bucket at a moment: how many requests it still grants, and when that was true. */
export type Bucket = { readonly tokens: number; readonly atMs: number };

/** How a bucket fills: `perSecond` tokens above 0 flow in until `size` are there. */
export type BucketRate = { readonly perSecond: number; readonly size: number };

/** What taking a token gave: the bucket as it is now, and whole seconds to wait if it was empty, else 0. */
export type Taken = { readonly bucket: Bucket; readonly waitSeconds: number };

/**
 * Takes one token.
 *
 * @param bucket `undefined` for a new, full one.
 * @param nowMs Milliseconds; a clock that went back counts as standing still.
 */
export function takeToken(bucket: Bucket | undefined, rate: BucketRate, nowMs: number): Taken {
  const elapsedMs = bucket ? Math.max(0, nowMs - bucket.atMs) : 0;
  const tokens = bucket ? Math.min(rate.size, bucket.tokens + (elapsedMs / 1000) * rate.perSecond) : rate.size;
  if (tokens >= 1) return { bucket: { tokens: tokens - 1, atMs: nowMs }, waitSeconds: 0 };
  return { bucket: { tokens, atMs: nowMs }, waitSeconds: Math.max(1, Math.ceil((1 - tokens) / rate.perSecond)) };
}
