/** Longest pause between two tries to reach the collector, in milliseconds. */
export const LONGEST_DELAY_MS = 30_000;

const FIRST_DELAY_MS = 1_000;

/**
 * How long to wait before the next try: somewhere between half a second and a ceiling that doubles with each failure,
 * so that the consoles of one office do not all return in the same moment.
 *
 * @param failures Tries that have failed in a row, 1 or more.
 * @param random From 0, included, to 1, excluded.
 * @returns Milliseconds, at most {@link LONGEST_DELAY_MS}.
 * @see Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015.
 */
export function reconnectDelayMs(failures: number, random: number): number {
  const ceilingMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 16));
  return FIRST_DELAY_MS / 2 + random * (ceilingMs - FIRST_DELAY_MS / 2);
}
