import type { Schedule } from './schedule.js';

/** The part of `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/** Work that one tab does at a time. */
export type Turns = {
  /** Does the work when it is this tab's turn. Rejects only with what the work rejects with. */
  take(work: () => Promise<void>): Promise<void>;
  /** Lets the next tab begin, even if the work here is not done. */
  giveUp(): void;
};

/** How long a tab waits for its turn before it goes ahead: the tab before it may be frozen, or in the back/forward cache. */
const PATIENCE_MS = 35_000;

/**
 * Takes turns by a Web Lock. Turns only keep tabs from sending requests all at once; that no two send the same voice is the business of leases. So
 * no harm is done where a turn is taken away, or locks do not work.
 *
 * @param locks `null` where the browser has none; then no tab waits.
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
            // Whether the lock was refused, stolen or never granted: the work begins below, unless it has begun.
          }
      cancel();
      await begin();
    },
    giveUp: () => giveUp(),
  };
}
