import type { Surroundings } from './surroundings.js';
import { takeTurn } from './take-turn.js';

/** The longest a page with something to do goes without looking at the clock. */
const LONGEST_SLEEP_MS = 60 * 60 * 1000;

/** Pause after work that threw. */
const AFTER_ERROR_MS = 30_000;

/** Work that is repeated whenever it is due, one round at a time, and in one tab at a time. */
export type Rounds = {
  /** Plans the next round after a delay, unless an earlier one is planned. */
  plan(delayMs: number): void;
  /** Gives the turn to the next tab, even if the work here is not done. */
  giveUp(): void;
  /** Whether `close` was called, so that work under way should come to an end. */
  isClosed(): boolean;
  /** Plans nothing more; resolves when what is under way is done. */
  close(): Promise<void>;
};

/**
 * Creates rounds; none is planned yet.
 *
 * @param name Name of the turns that the tabs of a site take.
 * @param work Does one round; resolves with the time of the next, in milliseconds since 1970, or `Infinity` for none until one is planned.
 * @param onRest Called after each round with that time.
 */
export function createRounds(
  { now, schedule, locks, site }: Pick<Surroundings, 'now' | 'schedule' | 'locks' | 'site'>,
  name: string,
  work: () => Promise<number>,
  onRest: (wakeAt: number) => void = () => {},
): Rounds {
  let alarm = { at: Infinity, cancel: () => {} };
  let running = Promise.resolve();
  /** Whether another round begins as soon as the current one is done. */
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
    // Timers sleep with the device and ignore changes of the clock, so one that is overdue may be far from firing.
    const isOverdue = alarm.at < now();
    if (closed || (alarm.at <= at && !isOverdue)) return;
    alarm.cancel();
    const ring = () => {
      alarm.at = Infinity;
      if (!isNext) running = running.then(run);
      isNext = true;
    };
    // A clock that was set back must not turn an hour into a year.
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
