/** A day, the longest wait that is granted. Milliseconds. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How long an endpoint asks to wait: the longest of all it said, within 1 s to 24 h.
 *
 * @param header Gives a header's value. `Retry-After` is seconds or a date, the latter measured by `Date` if that can be
 *   read, so that this device's clock does not matter. `RateLimit` is `r` requests left until `t` seconds from now.
 * @param body `retryAfter` of the reply's JSON, seconds, 0 for none: across origins, headers are hidden unless exposed.
 * @param nowMs Milliseconds since 1970, by this device's clock.
 * @returns Milliseconds; `undefined` when it said nothing that can be read.
 * @see RFC 9110, section 10.2.3, "Retry-After"; draft-ietf-httpapi-ratelimit-headers, "RateLimit".
 */
export function retryAfterMs(
  header: (name: string) => string | null,
  body: unknown,
  nowMs: number,
): number | undefined {
  const after = header('retry-after')?.trim() || 'none';
  const date = Date.parse(header('date') ?? '') || nowMs;
  const spent = /;\s*r=0\s*;\s*t=(\d+)/.exec(header('ratelimit') ?? '')?.[1];
  const askedSeconds = [
    Number(after),
    // `Date.parse` reads plain numbers as years.
    /[a-z]{3}/i.test(after) ? (Date.parse(after) - date) / 1000 : NaN,
    Number(spent),
    (body as number) || NaN,
  ].filter(Number.isFinite);
  return askedSeconds.length ? Math.min(DAY_MS, 1000 * Math.max(1, ...askedSeconds)) : undefined;
}
