/** What is on its way to the collector: of each case one change at a time. */
export class Sending {
  readonly #onChange: () => void;
  readonly #numbers = new Set<string>();

  /** @param onChange Called when something sets out, and when its answer is there. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Whether a change of a case is on its way. */
  has(number: string): boolean {
    return this.#numbers.has(number);
  }

  /** Sends a change of a case. */
  async during<Answer>(number: string, send: () => Promise<Answer>): Promise<Answer> {
    this.#numbers.add(number);
    this.#onChange();
    try {
      return await send();
    } finally {
      this.#numbers.delete(number);
      this.#onChange();
    }
  }
}
