import { within, type Schedule } from './schedule.js';

/** The part of `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/** How long a tab waits for its turn before it goes ahead: the tab before it may be frozen, or in the back/forward cache. */
const PATIENCE_MS = 35_000;

/**
 * Waits for this tab's turn, by a Web Lock. Turns only keep tabs from sending requests all at once; leases make sure that no two send the same voice. So
 * no harm is done if a turn is stolen, or locks do not work or never answer.
 *
 * @param locks `null` where the browser has none; then no tab waits.
 * @returns Lets the next tab have its turn.
 * @see Web Locks API, "Options": a stolen lock rejects its holder's request and nothing else.
 */
export async function takeTurn(locks: Locks | null | undefined, name: string, schedule: Schedule): Promise<() => void> {
  let giveUp!: () => void;
  const over = new Promise<void>((resolve) => (giveUp = resolve));
  /** Resolves when the lock is granted, or never will be. */
  const ask = (steal: boolean) =>
    new Promise<unknown>((goAhead) => {
      const asking = async () =>
        locks?.request(name, { steal }, () => {
          goAhead(steal);
          return over;
        });
      asking().then(goAhead, goAhead);
    });
  await within(ask(false), PATIENCE_MS, schedule).catch(() => void ask(true));
  return giveUp;
}
