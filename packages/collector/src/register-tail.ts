import { breathe } from './breathe.js';
import type { StoredRecord } from './register/record.js';
import type { Store } from './store/store.js';

/** Most records that are read at a time. */
const PAGE = 100;

/**
 * Reads a register from a place on, and goes on as it grows.
 *
 * Reading always continues after the last record given, and a commit only wakes the reader. So nothing can fall between
 * what was there and what comes, and a slow reader costs no memory.
 */
export class RegisterTail {
  readonly #store: Store;
  readonly #stopListening: () => void;
  #after: number;
  #mayHaveMore = true;
  #isLookDue = false;
  #hasEnded = false;
  #wakeReader = () => {};

  /** @param after Only records with a greater `seq` are given. */
  constructor(store: Store, after: number) {
    this.#store = store;
    this.#after = after;
    this.#stopListening = store.subscribe(() => this.#wake());
  }

  /**
   * The next records, waited for.
   *
   * @returns Empty if `look` was called and nothing was new; `null` once `end` was called.
   * @throws {Error} If the store cannot be read.
   */
  async next(): Promise<readonly StoredRecord[] | null> {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- each turn waits for the register to grow
      if (!this.#mayHaveMore && !this.#hasEnded) await new Promise<void>((resolve) => (this.#wakeReader = resolve));
      if (this.#hasEnded) return null;
      this.#mayHaveMore = false;
      // oxlint-disable-next-line no-await-in-loop -- whatever waits has its turn between two pages
      await breathe();
      // oxlint-disable-next-line no-await-in-loop -- each turn reads on from where the last one came to
      const records = await this.#store.read({ after: this.#after, limit: PAGE });
      const wasLook = this.#isLookDue;
      this.#isLookDue = false;
      if (records.length > 0) {
        this.#after = records.at(-1)!.seq;
        this.#mayHaveMore = true;
        return records;
      }
      if (wasLook) return [];
    }
  }

  /** Makes `next` look again and answer in any case: finds what another process wrote to the same store. */
  look(): void {
    this.#isLookDue = true;
    this.#wake();
  }

  /** Ends the tail; may be called again. */
  end(): void {
    this.#hasEnded = true;
    this.#stopListening();
    this.#wake();
  }

  #wake(): void {
    this.#mayHaveMore = true;
    this.#wakeReader();
  }
}
