type Timer = { readonly at: number; readonly run: () => void; handle: ReturnType<typeof setTimeout> };

/** A clock that goes as the real one does, and can be put forward or back. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** As the SDK's option `schedule`. */
  schedule(run: () => void, delayMs: number): () => void;
  /** Puts the clock forward and rings what has come due, in order. */
  jump(ms: number): void;
  /** Puts the clock forward or back, as a person does in the settings: timers neither ring nor move. */
  set(ms: number): void;
};

/** How long the SDK waits for a transaction. The disk knows of no other clock, so no jump may make it look slow. */
const TRANSACTION_MS = 5000;

/**
 * Starts a clock.
 *
 * @param aheadMs How far it is ahead of the real one.
 */
export function startClock(aheadMs: number): Clock {
  let offsetMs = aheadMs;
  // Timers run by a clock of their own, which nobody sets back.
  let jumpedMs = 0;
  const timers = new Set<Timer>();
  const elapsed = () => performance.now() + jumpedMs;

  const ring = (timer: Timer) => {
    if (!timers.delete(timer)) return;
    clearTimeout(timer.handle);
    timer.run();
  };
  const arm = (timer: Timer) => {
    clearTimeout(timer.handle);
    timer.handle = setTimeout(() => ring(timer), Math.min(2 ** 31 - 1, Math.max(0, timer.at - elapsed())));
  };
  return {
    now: () => Date.now() + offsetMs,
    schedule(run, delayMs) {
      if (delayMs === TRANSACTION_MS) {
        const patience = setTimeout(run, delayMs);
        return () => clearTimeout(patience);
      }
      const timer: Timer = { at: elapsed() + delayMs, run, handle: 0 as never };
      timers.add(timer);
      arm(timer);
      return () => {
        clearTimeout(timer.handle);
        timers.delete(timer);
      };
    },
    jump(ms) {
      offsetMs += ms;
      jumpedMs += ms;
      const due = [...timers].filter(({ at }) => at <= elapsed()).sort((a, b) => a.at - b.at);
      for (const timer of timers) arm(timer);
      for (const timer of due) ring(timer);
    },
    set: (ms) => void (offsetMs += ms),
  };
}
