import { isOutOfReach } from '../is-out-of-reach.js';
import type { Appended } from '../store.js';
import type { SealedRecord } from './add-records.js';

/** A batch on its way into the register. */
type WaitingBatch = {
  readonly records: readonly SealedRecord[];
  readonly resolve: (appended: Appended[]) => void;
  readonly reject: (error: unknown) => void;
};

/** Most records of one commit, so that none takes long. */
const MAX_GROUP = 2000;

/**
 * Lets batches that arrive at the same time share a commit, which is what takes the time. While one commit is under way, the next
 * group gathers. If a group cannot be stored, each of its batches is tried by itself, so that none fails because of another. If the
 * database is out of reach for one of them, those behind it fail at once instead of each waiting in turn.
 */
export class AppendQueue {
  readonly #append: (records: readonly SealedRecord[]) => Promise<Appended[]>;
  #waiting: WaitingBatch[] = [];
  #working: Promise<void> | null = null;

  /** @param append Stores records in one transaction and resolves with one result a record. */
  constructor(append: (records: readonly SealedRecord[]) => Promise<Appended[]>) {
    this.#append = append;
  }

  append(records: readonly SealedRecord[]): Promise<Appended[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ records, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    // oxlint-disable-next-line no-await-in-loop -- one commit after the other; what comes meanwhile waits for the next
    for (await new Promise(setImmediate); this.#waiting.length > 0;) await this.#appendGroup(this.#nextGroup());
    this.#working = null;
  }

  #nextGroup(): WaitingBatch[] {
    let length = 0;
    const end = this.#waiting.findIndex(({ records }, place) => (length += records.length) > MAX_GROUP && place > 0);
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }

  async #appendGroup(batches: readonly WaitingBatch[]): Promise<void> {
    try {
      const appended = await this.#append(batches.flatMap(({ records }) => records));
      let from = 0;
      for (const { records, resolve } of batches) resolve(appended.slice(from, (from += records.length)));
    } catch (error) {
      if (batches.length === 1) return batches[0]!.reject(error);
      await this.#appendEach(batches);
    }
  }

  async #appendEach(batches: readonly WaitingBatch[]): Promise<void> {
    for (const [place, { records, resolve, reject }] of batches.entries()) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- in the order they came
        resolve(await this.#append(records));
      } catch (error) {
        if (isOutOfReach(error)) return batches.slice(place).forEach((each) => each.reject(error));
        reject(error);
      }
    }
  }
}
