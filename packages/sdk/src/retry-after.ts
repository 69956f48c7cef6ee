const SECOND_MS = 1000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/** The places where an endpoint can say how long to wait. */
export type RetryAfterSources = {
  /** `Retry-After`: seconds or a date. Readable across origins only if the endpoint exposes it. */
  readonly header: string | null;
  /** `Date`, which makes a date in `Retry-After` independent of this device's clock. */
  readonly date: string | null;
  /** `RateLimit`, `r` requests left until `t` seconds from now. */
  readonly rateLimit: string | null;
  /** `retryAfter` of the reply's JSON, seconds. */
  readonly body: unknown;
};

const inMs = (seconds: number) => (Number.isFinite(seconds) ? seconds * SECOND_MS : undefined);

function headerMs(header: string | null, from: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? inMs(Number(text)) : finite(Date.parse(text) - from);
}

const finite = (ms: number) => (Number.isFinite(ms) ? ms : undefined);

/**
 * How long the endpoint asks to wait: the longest of all it said, within 1 s to 24 h.
 *
 * @param nowMs Milliseconds since 1970, by this device's clock.
 * @returns Milliseconds; `undefined` when it said nothing that can be read.
 * @see RFC 9110, section 10.2.3, "Retry-After"; draft-ietf-httpapi-ratelimit-headers, "RateLimit".
 */
export function retryAfterMs(sources: RetryAfterSources, nowMs: number): number | undefined {
  const date = Date.parse(sources.date ?? '');
  const spent = /;\s*r=0\s*;\s*t=(\d+)/.exec(sources.rateLimit ?? '');
  const asked = [
    headerMs(sources.header, Number.isFinite(date) ? date : nowMs),
    typeof sources.body === 'number' ? inMs(sources.body) : undefined,
    spent ? inMs(Number(spent[1])) : undefined,
  ].filter((ms) => ms !== undefined);
  return asked.length ? Math.min(DAY_MS, Math.max(SECOND_MS, ...asked)) : undefined;
}
