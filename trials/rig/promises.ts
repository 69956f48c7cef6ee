import type { Durability } from '@hearback/sdk';

/** What pages were told about their voices, kept outside of every browser. */
export class Promises {
  readonly #durable = new Map<string, string>();
  /** Those of them that are not on the disk yet, as far as the page was told. */
  readonly #deferred = new Set<string>();
  readonly #doubtful = new Set<string>();
  readonly #received = new Set<string>();
  readonly #refused = new Set<string>();

  /** A page was told that a voice is safe on the device, and how safe; `data` as it was said, JSON. */
  saved(id: string, data: string, durability: Durability): void {
    this.#durable.set(id, data);
    if (durability !== 'disk') this.#deferred.add(id);
  }

  /** The browser itself has thrown away what it had of the site: takes back everything that was said. */
  thrownAway(): void {
    for (const id of this.forget()) this.#doubtful.add(id);
  }

  /** The browser was killed, and what was not on the disk may have died with it: takes back what was said of that. */
  killed(): void {
    for (const id of this.#deferred) {
      this.#durable.delete(id);
      this.#doubtful.add(id);
    }
    this.#deferred.clear();
  }

  /** A page was told that the endpoint has a voice. */
  received(id: string): void {
    this.#received.add(id);
  }

  /** A page was told that the endpoint refuses a voice. */
  refused(id: string): void {
    this.#refused.add(id);
  }

  /** Takes back what was said of voices the person has wiped out; gives their ids. */
  forget(): string[] {
    const ids = [...this.#durable.keys()];
    this.#durable.clear();
    this.#deferred.clear();
    return ids;
  }

  /** `data` of each voice that was said to be safe, by id. */
  get durable(): ReadonlyMap<string, string> {
    return this.#durable;
  }

  /** Ids that may come, or not. */
  get doubtful(): ReadonlySet<string> {
    return this.#doubtful;
  }

  /** Ids the endpoint was said to have. */
  get delivered(): ReadonlySet<string> {
    return this.#received;
  }

  /** Ids the endpoint was said to refuse. */
  get rejected(): ReadonlySet<string> {
    return this.#refused;
  }
}
