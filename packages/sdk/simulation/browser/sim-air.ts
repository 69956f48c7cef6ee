import type { Channel, OpenChannel } from '../../src/channel.js';
import type { SimScheduler, TaskOwner } from '../world/sim-scheduler.js';

/** Lines between the tabs of one origin, as `BroadcastChannel` has them: everybody but the speaker hears, a little later. */
export class SimAir {
  readonly #scheduler: SimScheduler;
  readonly #delayMs: () => number;
  readonly #lines = new Set<{ name: string; owner: TaskOwner; hear: (bulletin: unknown) => void }>();

  constructor(scheduler: SimScheduler, delayMs: () => number) {
    this.#scheduler = scheduler;
    this.#delayMs = delayMs;
  }

  /** What a page sees as `BroadcastChannel`. */
  openerFor(owner: TaskOwner): OpenChannel {
    return (name, hear): Channel => {
      const line = { name, owner, hear };
      this.#lines.add(line);
      return {
        tell: (bulletin) => {
          for (const other of this.#lines)
            if (other !== line && other.name === name)
              this.#scheduler.post(
                other.owner,
                `bulletin ${bulletin}`,
                () => this.#lines.has(other) && other.hear(bulletin),
                this.#delayMs(),
              );
        },
        close: () => void this.#lines.delete(line),
      };
    };
  }

  /** The page is gone, and its lines. */
  pageGone(owner: TaskOwner): void {
    for (const line of this.#lines) if (line.owner === owner) this.#lines.delete(line);
  }
}
