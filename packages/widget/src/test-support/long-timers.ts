/** A second and more passes only when a test says so, and the clock stands still until then; what takes less goes on by itself. */
export class LongTimers {
  readonly #real = { setTimeout, clearTimeout, setInterval, clearInterval, now: Date.now };
  readonly #timers = new Map<number, { at: number; everyMs?: number; act: () => void }>();
  #id = 1_000_000;
  #passedMs = 0;

  constructor() {
    const set = (real: typeof setTimeout, everyMs: (ms: number) => number | undefined) =>
      ((act: () => void, ms = 0, ...rest: unknown[]) => {
        if (ms < 1000) return real(act, ms, ...rest);
        const every = everyMs(ms);
        this.#timers.set(++this.#id, { at: this.#passedMs + ms, act, ...(every && { everyMs: every }) });
        return this.#id;
      }) as unknown as typeof setTimeout;
    const clear = (real: typeof clearTimeout) => (id?: number) => void (this.#timers.delete(id!) || real(id));
    const fromMs = Date.now();
    globalThis.setTimeout = set(this.#real.setTimeout, () => undefined);
    globalThis.setInterval = set(this.#real.setInterval as typeof setTimeout, (ms) => ms) as typeof setInterval;
    globalThis.clearTimeout = clear(this.#real.clearTimeout) as typeof clearTimeout;
    globalThis.clearInterval = clear(this.#real.clearInterval) as typeof clearInterval;
    Date.now = () => fromMs + this.#passedMs;
  }

  /** Lets time pass; whatever it brings about comes in order. */
  pass(ms: number): void {
    const until = this.#passedMs + ms;
    for (;;) {
      const [id, next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (!next || next.at > until) break;
      this.#passedMs = next.at;
      if (next.everyMs) this.#timers.set(id!, { ...next, at: next.at + next.everyMs });
      else this.#timers.delete(id!);
      next.act();
    }
    this.#passedMs = until;
  }

  restore(): void {
    const { now, ...timers } = this.#real;
    Object.assign(globalThis, timers);
    Date.now = now;
  }
}
