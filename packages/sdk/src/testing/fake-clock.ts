import type { Schedule } from '../schedule.js';

type Timer = { readonly at: number; readonly run: () => void };

/** Lets promises, `setImmediate` and what fake-indexeddb hangs on them come to rest. */
export async function settleTasks(turns = 400): Promise<void> {
  for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets tasks run until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 1000 && !holds(); i++) await settleTasks(10);
  if (!holds()) throw new Error(`Failed to wait: expected ${String(holds)} to hold.`);
}

/** A clock that moves only when a test says so. */
export class FakeClock {
  #nowMs: number;
  /** How far the clock was set, milliseconds; timers do not heed that. */
  #setMs = 0;
  readonly #timers = new Set<Timer>();

  constructor(nowMs = Date.UTC(2027, 0, 15, 9)) {
    this.#nowMs = nowMs;
  }

  /** Milliseconds since 1970. */
  readonly now = (): number => this.#nowMs + this.#setMs;

  /** Planned timers. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Milliseconds until the next timer; `undefined` when none is planned. */
  get nextInMs(): number | undefined {
    const at = this.#next()?.at;
    return at === undefined ? undefined : at - this.#nowMs;
  }

  readonly schedule: Schedule = (run, delayMs) => {
    const timer = { at: this.#nowMs + delayMs, run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  /** Moves on, running every timer that falls due at its time and letting its consequences finish first. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await settleTasks();
    for (let timer = this.#next(); timer && timer.at <= endMs; timer = this.#next()) {
      this.#timers.delete(timer);
      this.#nowMs = Math.max(this.#nowMs, timer.at);
      timer.run();
      await settleTasks();
    }
    this.#nowMs = endMs;
  }

  /** Sets the clock without running anything, as a person or a time server does. */
  jump(ms: number): void {
    this.#setMs += ms;
  }

  #next(): Timer | undefined {
    return [...this.#timers].sort((a, b) => a.at - b.at)[0];
  }
}
