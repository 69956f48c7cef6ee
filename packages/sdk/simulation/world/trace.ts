import type { SimScheduler } from './sim-scheduler.js';

/** A readable account of a schedule. Lines are made only when somebody wants to read them. */
export class Trace {
  readonly lines: string[] = [];
  readonly #wanted: boolean;
  readonly #scheduler: SimScheduler;

  constructor(scheduler: SimScheduler, wanted: boolean) {
    this.#scheduler = scheduler;
    this.#wanted = wanted;
  }

  /** @param line Makes the line; not called when nobody reads. */
  say(line: () => string): void {
    if (!this.#wanted) return;
    const seconds = (this.#scheduler.elapsedMs / 1000).toFixed(3).padStart(12);
    this.lines.push(`${seconds} s  ${line()}`);
  }
}
