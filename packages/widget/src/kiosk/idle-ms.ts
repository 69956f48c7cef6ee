/** How long nobody touches anything before a shared device starts over, by default; in seconds. */
const USUAL_S = 60;

/** How long the person is asked before that, so that there is time to answer (WCAG 2.2, 2.2.1); in milliseconds. */
export const WARN_MS = 20_000;

/** Shorter, and people would be asked between two words that they write. */
const LEAST_MS = WARN_MS + 10_000;

/**
 * How long nobody touches anything before a shared device starts over.
 *
 * @param attribute Value of `kiosk`: seconds; anything else is the usual time.
 * @returns Milliseconds, 30,000 or more.
 */
export function idleMs(attribute: string | undefined): number {
  const seconds = Number(attribute);
  return Math.max((seconds > 0 && seconds < Infinity ? seconds : USUAL_S) * 1000, LEAST_MS);
}
