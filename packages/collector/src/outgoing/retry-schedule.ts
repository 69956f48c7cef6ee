const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

/** Milliseconds between attempts: after them a message has been tried for three and a half days. @see Standard Webhooks, "Retry schedule". */
const WAITS_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** A receiver may not ask for longer than this. */
const LONGEST_WAIT_MS = 24 * HOUR;

/** Attempts after which a message becomes a dead letter. */
export const MAX_ATTEMPTS = WAITS_MS.length + 1;

/**
 * When a message that failed is tried again.
 *
 * @param attempts How often it has been tried, from 1.
 * @param random From 0 to 1: up to a tenth is added, so that receivers do not get all at once what failed at once.
 * @param askedSeconds `Retry-After` of the receiver: waited at least, up to a day.
 * @returns Milliseconds to wait; `null` after the last attempt.
 */
export function waitBeforeNext(attempts: number, random: number, askedSeconds = 0): number | null {
  const wait = WAITS_MS[attempts - 1];
  if (wait === undefined) return null;
  return Math.max(Math.round(wait * (1 + random / 10)), Math.min(askedSeconds * SECOND, LONGEST_WAIT_MS));
}
