/** A clock and timers that a test moves, for what delivers events. */
export function senderClock() {
  const clock = { nowMs: Date.now() };
  const timers = new Set<{ atMs: number; call: () => void }>();
  const world = {
    now: () => clock.nowMs,
    random: () => 0,
    after: (ms: number, call: () => void) => {
      const timer = { atMs: clock.nowMs + ms, call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  /** Lets time pass, and calls what was to be called meanwhile. */
  const pass = (ms: number) => {
    clock.nowMs += ms;
    for (const timer of timers)
      if (timer.atMs <= clock.nowMs) {
        timers.delete(timer);
        timer.call();
      }
  };
  return { clock, world, pass };
}
