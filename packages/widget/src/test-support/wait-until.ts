import { waitUntil as wait } from '@open-wc/testing';

/** What takes a moment where nothing else runs takes long where other suites do; whoever waits as long as this waits in vain. In milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * Waits until something holds, a minute by default.
 *
 * @param what What it is, for whoever reads that it did not come about.
 * @throws {Error} If it has not come about by then.
 */
export const waitUntil = (
  holds: () => unknown,
  what: string,
  { interval = 50, timeout = PATIENCE_MS } = {},
): Promise<void> => wait(holds as () => boolean, what, { interval, timeout });
