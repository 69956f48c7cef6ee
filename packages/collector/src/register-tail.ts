import { breathe } from './breathe.js';
import { pageOf, type RegisterPage } from './register/register-page.js';
import type { StoredRecord } from './register/record.js';
import type { Store } from './store/store.js';

/** Most records read at a time. */
const PAGE = 100;

/** Reads on from a place. */
type ReadRegister = (page: { readonly after: number; readonly limit: number }) => Promise<RegisterPage>;

/**
 * Reads a register from a given place and follows it as it grows.
 *
 * Reading always continues after the last record returned, and a commit merely wakes the reader. So nothing is missed between existing and new
 * records, and a slow reader costs no memory.
 */
export class RegisterTail {
  readonly #read: ReadRegister;
  readonly #stopListening: () => void;
  #after: number;
  #mayHaveMore = true;
  #isLookDue = false;
  #hasEnded = false;
  #wakeReader = () => {};

  /**
   * @param after Only records with a greater `seq` are given.
   * @param read Reads what is given. @default all records
   */
  constructor(
    store: Pick<Store, 'read' | 'subscribe'>,
    after: number,
    read: ReadRegister = async (page) => pageOf(await store.read(page)),
  ) {
    this.#read = read;
    this.#after = after;
    this.#stopListening = store.subscribe(() => this.#wake());
  }

  /** `seq` of the last record that was looked at, whether it was given or not. */
  get after(): number {
    return this.#after;
  }

  /**
   * Waits for the next records.
   *
   * @returns Empty if `look` was called and there was nothing new to give; `null` once `end` was called.
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
      const { records, next } = await this.#read({ after: this.#after, limit: PAGE });
      const wasLook = this.#isLookDue;
      this.#isLookDue = false;
      if (next !== null) {
        this.#after = next;
        this.#mayHaveMore = true;
      }
      if (records.length > 0) return records;
      if (wasLook) return [];
    }
  }

  /** Makes `next` read again and resolve in any case, to find what another process has written to the same store. */
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
