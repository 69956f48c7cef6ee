import { draftsOf } from './draft-key.js';
import { readDraft, writeDraft, type DraftRecord } from './draft-record.js';

type SimpleStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The drafts of one site on this device. Where storage is shut, full or broken there are none, and keeping one does nothing. */
export class DraftShelf {
  readonly #open: () => SimpleStorage;

  /** @param open Gives the storage; may throw, as `localStorage` does in some frames. */
  constructor(open: () => SimpleStorage = () => localStorage) {
    this.#open = open;
  }

  /** A draft; `undefined` if there is no usable one. */
  read(key: string, nowMs: number): DraftRecord | undefined {
    return this.#try((storage) => readDraft(storage.getItem(key), nowMs));
  }

  /** Keeps a draft. @returns Whether it is kept. */
  write(key: string, record: DraftRecord): boolean {
    return this.#try((storage) => storage.setItem(key, writeDraft(record)) ?? true) ?? false;
  }

  remove(key: string): void {
    this.#try((storage) => storage.removeItem(key));
  }

  /** Throws away the drafts of a site that nobody can use any more. */
  sweep(site: string, nowMs: number): void {
    this.#try((storage) => {
      const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at)!);
      for (const key of keys)
        if (key.startsWith(draftsOf(site)) && !readDraft(storage.getItem(key), nowMs)) storage.removeItem(key);
    });
  }

  #try<Result>(act: (storage: SimpleStorage) => Result): Result | undefined {
    try {
      return act(this.#open());
    } catch {
      return undefined;
    }
  }
}
