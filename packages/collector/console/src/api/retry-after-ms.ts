/** Longest wait that is granted: nobody at a desk is to be left behind for longer. Milliseconds. */
const LONGEST_MS = 10 * 60 * 1000;

/**
 * How long an answer asks to wait before the next try.
 *
 * @param headers `Retry-After` is in seconds, or a date, which counts from `Date`: the clock of this machine may be wrong.
 * @returns Milliseconds, up to ten minutes; 0 where it says nothing that can be read.
 * @see RFC 9110, 10.2.3 "Retry-After".
 */
export function retryAfterMs(headers: Pick<Headers, 'get'>): number {
  const after = headers.get('retry-after')?.trim() ?? '';
  const isSeconds = /^\d+$/.test(after);
  const waitMs = isSeconds ? 1000 * Number(after) : Date.parse(after) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(waitMs) ? 0 : Math.min(LONGEST_MS, Math.max(0, waitMs));
}
