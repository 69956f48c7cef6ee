import type { Surroundings } from './surroundings.js';
import { takeTurn } from './take-turn.js';

/** How long a page that has something to do does not look at the clock. */
const LONGEST_SLEEP_MS = 60 * 60 * 1000;

/** When work that threw is done again. */
const AFTER_ERROR_MS = 30_000;

/** Work that is done again and again, each time it is due: once at a time, and by one tab at a time. */
export type Rounds = {
  /** Does the work after a while, or sooner if that was planned already. */
  plan(delayMs: number): void;
  /** Lets the next tab begin, even if the work here is not done. */
  giveUp(): void;
  /** Whether `close` was called, so that work under way comes to an end. */
  isClosed(): boolean;
  /** Plans nothing more; resolves when what is under way is done. */
  close(): Promise<void>;
};

/**
 * Rounds that nobody has planned yet.
 *
 * @param name Names the turns that the tabs of a site take.
 * @param work Says when there is more to do, milliseconds since 1970; `Infinity` for not until it is planned again.
 * @param onRest Told when that is, after each round.
 */
export function createRounds(
  { now, schedule, locks, site }: Pick<Surroundings, 'now' | 'schedule' | 'locks' | 'site'>,
  name: string,
  work: () => Promise<number>,
  onRest: (wakeAt: number) => void = () => {},
): Rounds {
  let alarm = { at: Infinity, cancel: () => {} };
  let running = Promise.resolve();
  /** Whether a round is about to begin, as soon as one under way is done. */
  let isNext = false;
  let closed = false;
  let giveUp = () => {};

  const run = async () => {
    isNext = false;
    giveUp = await takeTurn(locks, `hearback-${name}:${site}`, schedule);
    const wakeAt = closed
      ? Infinity
      : await work().catch((error: unknown) => {
          console.error(error);
          return now() + AFTER_ERROR_MS;
        });
    giveUp();
    plan(Math.max(0, wakeAt - now()));
    onRest(wakeAt);
  };

  const plan = (delayMs: number) => {
    const at = now() + delayMs;
    // Timers sleep with the device, and know nothing of a clock that was set: one that is overdue may be far from ringing.
    const isOverdue = alarm.at < now();
    if (closed || (alarm.at <= at && !isOverdue)) return;
    alarm.cancel();
    const ring = () => {
      alarm.at = Infinity;
      if (!isNext) running = running.then(run);
      isNext = true;
    };
    // A clock that was set back must not make an hour of a year.
    alarm = { at, cancel: schedule(ring, isOverdue ? 0 : Math.min(delayMs, LONGEST_SLEEP_MS)) };
  };

  return {
    plan,
    giveUp: () => giveUp(),
    isClosed: () => closed,
    close() {
      closed = true;
      alarm.cancel();
      giveUp();
      return running;
    },
  };
}
