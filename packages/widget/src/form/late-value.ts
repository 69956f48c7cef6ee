/** Holds something that an element shows and that loads when it is first asked for. */
export class LateValue<Value> {
  readonly #update: () => void;
  #wanted = '';
  #value: Value | undefined;

  /** @param update Called when what was asked for is there, and when it is worth asking again. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /**
   * What was asked for, or what was shown before while it loads; `undefined` before there is any. Where it cannot be
   * fetched, it is to be asked for again when the connection is back.
   *
   * @param name Tells one thing from another.
   */
  get(name: string, load: () => Promise<Value>): Value | undefined {
    if (name !== this.#wanted) {
      this.#wanted = name;
      load().then(
        (value) => {
          if (this.#wanted !== name) return;
          this.#value = value;
          this.#update();
        },
        () => {
          this.#wanted = '';
          addEventListener('online', this.#update, { once: true });
        },
      );
    }
    return this.#value;
  }
}
