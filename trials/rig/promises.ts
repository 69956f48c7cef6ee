/** What pages were told about their voices, kept outside of every browser. */
export class Promises {
  readonly #durable = new Map<string, string>();
  readonly #received = new Set<string>();
  readonly #refused = new Set<string>();

  /** A page was told that a voice is safe on the device; `data` as it was said, JSON. */
  saved(id: string, data: string): void {
    this.#durable.set(id, data);
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
    return ids;
  }

  /** `data` of each voice that was said to be safe, by id. */
  get durable(): ReadonlyMap<string, string> {
    return this.#durable;
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
