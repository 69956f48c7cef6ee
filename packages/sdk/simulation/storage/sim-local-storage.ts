import type { SimScheduler } from '../world/sim-scheduler.js';
import type { StorageFaults } from './storage-faults.js';

/**
 * The `localStorage` of one origin. Every tab sees a write at once, the disk some seconds later, so a killed browser
 * forgets the last seconds while a closed tab forgets nothing.
 */
export class SimLocalStorage {
  readonly #scheduler: SimScheduler;
  readonly #faults: StorageFaults;
  /** How long the browser gathers writes, milliseconds. */
  readonly #gatherMs: () => number;
  #items = new Map<string, string>();
  #onDisk = new Map<string, string>();
  /** When what was written since goes to disk; `undefined` while both agree. */
  #flushAtMs: number | undefined;

  constructor(scheduler: SimScheduler, faults: StorageFaults, gatherMs: () => number) {
    this.#scheduler = scheduler;
    this.#faults = faults;
    this.#gatherMs = gatherMs;
  }

  /** Keys in the order they came. */
  get keys(): string[] {
    return [...this.#items.keys()];
  }

  /** What a page sees as `localStorage`. */
  view(): Storage {
    const items = () => this.#items;
    return {
      get length() {
        return items().size;
      },
      key: (index: number) => this.keys[index] ?? null,
      getItem: (key: string) => items().get(key) ?? null,
      setItem: (key: string, value: string) => {
        const over = this.#faults.onSetItem();
        if (over) this.#faults.hit('localStorage over quota');
        if (over || this.#faults.diskFull())
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        this.#change();
        items().set(key, value);
      },
      removeItem: (key: string) => {
        if (!items().has(key)) return;
        this.#change();
        items().delete(key);
      },
      clear: () => this.clear(),
    };
  }

  /** The browser is killed: what the disk had not got is undone. Gives the keys that are lost. */
  lose(): string[] {
    this.#settle();
    const lost = this.keys.filter((key) => !this.#onDisk.has(key));
    this.#items = new Map(this.#onDisk);
    this.#flushAtMs = undefined;
    return lost;
  }

  /** The person clears the site's data. */
  clear(): void {
    this.#items.clear();
    this.#onDisk.clear();
    this.#flushAtMs = undefined;
  }

  #change(): void {
    this.#settle();
    this.#flushAtMs ??= this.#scheduler.elapsedMs + this.#gatherMs();
  }

  /** Does what the disk would have done by now. */
  #settle(): void {
    if (this.#flushAtMs === undefined || this.#flushAtMs > this.#scheduler.elapsedMs) return;
    this.#onDisk = new Map(this.#items);
    this.#flushAtMs = undefined;
  }
}
