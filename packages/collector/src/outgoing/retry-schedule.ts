const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

/** Milliseconds between attempts; together, three and a half days. They grow like those of Standard Webhooks, "Retry schedule". */
const WAITS_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 10 * HOUR, 18 * HOUR, 24 * HOUR, 24 * HOUR];

/** The longest wait a receiver may ask for. */
const LONGEST_WAIT_MS = 24 * HOUR;

/** Attempts after which a message becomes a dead letter. */
export const MAX_ATTEMPTS = WAITS_MS.length + 1;

/**
 * How long to wait before a failed message is tried again.
 *
 * @param attempts How often it has been tried, from 1.
 * @param random From 0 to 1; adds up to a tenth, so that messages that failed together are not all retried together.
 * @param askedSeconds The receiver's `Retry-After`, the least to wait, up to a day.
 * @returns Milliseconds to wait; `null` after the last attempt.
 */
export function waitBeforeNext(attempts: number, random: number, askedSeconds = 0): number | null {
  const wait = WAITS_MS[attempts - 1];
  if (wait === undefined) return null;
  return Math.max(Math.round(wait * (1 + random / 10)), Math.min(askedSeconds * SECOND, LONGEST_WAIT_MS));
}
