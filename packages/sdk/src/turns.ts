import type { Schedule } from './schedule.js';

/** What turns need of `navigator.locks`. */
export type Locks = Pick<LockManager, 'request'>;

/** Something that one tab at a time does. */
export type Turns = {
  /** Does the work when it is this tab's turn; never rejects unless the work does. */
  take(work: () => Promise<void>): Promise<void>;
  /** Lets the next tab begin although the work here goes on. */
  giveUp(): void;
};

/** How long a tab waits for one that may be frozen, or asleep in the back/forward cache, with its turn. */
const PATIENCE_MS = 35_000;

/**
 * Turns by a Web Lock. They only keep tabs from asking the endpoint all at once: leases keep them from sending the same,
 * so a turn that is passed over, taken away or impossible does no harm.
 *
 * @param locks `null` where there are none; then everybody goes at once.
 * @see Web Locks API, "Options": a stolen lock rejects its holder's request and nothing else.
 */
export function createTurns(locks: Locks | null, name: string, schedule: Schedule): Turns {
  let giveUp = () => {};
  return {
    async take(work) {
      let done: Promise<void> | undefined;
      const begin = () => (done ??= work());
      const inTurn = () => Promise.race([begin(), new Promise<void>((resolve) => (giveUp = resolve))]);
      const impatience = new AbortController();
      const cancel = schedule(() => impatience.abort(), PATIENCE_MS);
      for (const options of [{ signal: impatience.signal }, { steal: true }])
        if (!done)
          try {
            await locks?.request(name, options, () => {
              cancel();
              return inTurn();
            });
          } catch {
            // Begun or not, the work below does not depend on it.
          }
      cancel();
      await begin();
    },
    giveUp: () => giveUp(),
  };
}
