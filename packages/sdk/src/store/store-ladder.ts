import { enqueue, type Enqueued, type OutboxCaps } from '../outbox/enqueue.js';
import { sweep } from '../outbox/sweep.js';
import type { OutboxRow } from '../outbox/rows.js';
import { within, type Schedule } from '../schedule.js';
import { adoptRecords } from './adopt-records.js';
import { openIndexedDbStore } from './indexeddb-store.js';
import { localStorageTables } from './local-storage-tables.js';
import { memoryStore } from './memory-store.js';
import type { Durability, Store, Work } from './store.js';
import { syncStore, type Tables } from './sync-store.js';

const OPEN_TIMEOUT_MS = 3000;

/** What a ladder stands on. */
export type LadderOptions = {
  readonly site: string;
  readonly indexedDB: IDBFactory | undefined;
  readonly localStorage: Storage | undefined;
  readonly now: () => number;
  readonly schedule: Schedule;
  /** Called when a rung breaks, with what the next voices can count on. */
  readonly onFallback: (durability: Durability, cause: unknown) => void;
  /** Called when a store that held voices can no longer be read. */
  readonly onLost: () => void;
};

/**
 * The best storage this page can have: IndexedDB, else `localStorage`, else memory. Goes down a rung when one breaks and
 * keeps serving those above it that still work.
 */
export class StoreLadder {
  readonly #options: LadderOptions;
  readonly #spare: Tables | undefined;
  readonly #rungs: (() => Promise<Store>)[];
  #stores: Store[] = [];
  #opening: Promise<void> | undefined;

  constructor(options: LadderOptions) {
    const { indexedDB: factory, localStorage, site } = options;
    this.#options = options;
    this.#spare = localStorage && localStorageTables(localStorage, site);
    this.#rungs = [async () => memoryStore()];
    if (this.#spare) this.#rungs.unshift(() => this.#openSpare(this.#spare!));
    if (factory) this.#rungs.unshift(() => this.#openDatabase(factory));
  }

  /** Runs work on every open store, best first; one that fails for good is let go. */
  async each<Result>(begin: () => Work<Result>): Promise<{ result: Result; durability: Durability }[]> {
    await this.#ready();
    const results: { result: Result; durability: Durability }[] = [];
    for (const store of this.#stores.slice())
      try {
        results.push({ result: await store.transact(begin), durability: store.durability });
      } catch (error) {
        this.#lose(store, error);
      }
    return results;
  }

  /** Adds records to the best store that takes them. */
  async enqueue(
    rows: readonly OutboxRow[],
    caps: OutboxCaps,
  ): Promise<{ answers: Enqueued[]; durability: Durability }> {
    await this.#ready();
    for (let i = 0; ; i++) {
      const store = this.#stores[i] ?? (await this.#climbDown());
      try {
        return { answers: await store.transact(() => enqueue(rows, caps)), durability: store.durability };
      } catch (error) {
        if (!this.#rungs.length && i === this.#stores.length - 1) throw error;
        if (i === this.#stores.length - 1) this.#options.onFallback((await this.#climbDown()).durability, error);
      }
    }
  }

  /** Writes records in this very task: to `localStorage` those that no store has confirmed yet, to the stores all. */
  putNow(rows: readonly OutboxRow[], unconfirmed: readonly OutboxRow[]): void {
    for (const step of [
      () => unconfirmed.forEach((row) => this.#spare?.put('outbox', row)),
      () => this.#stores[0]?.putNow(rows),
    ])
      try {
        step();
      } catch {
        // The page is being left; the next visit sends what is on disk.
      }
  }

  /** Lets go of all storage. */
  async close(): Promise<void> {
    await this.#opening?.catch(() => {});
    for (const store of this.#stores) store.close();
  }

  #ready(): Promise<void> {
    return (this.#opening ??= this.#climbDown().then(() => {}));
  }

  async #climbDown(): Promise<Store> {
    for (;;) {
      const open = this.#rungs.shift()!;
      try {
        const store = await open();
        this.#stores.push(store);
        return store;
      } catch (error) {
        if (!this.#rungs.length) throw error;
        this.#options.onFallback(this.#rungs.length > 1 ? 'disk-deferred' : 'memory', error);
      }
    }
  }

  #lose(store: Store, cause: unknown): void {
    if (!this.#rungs.length && this.#stores.length === 1) return;
    this.#stores = this.#stores.filter((other) => other !== store);
    store.close();
    this.#options.onFallback(this.#rungs.length > 1 ? 'disk-deferred' : 'memory', cause);
    this.#options.onLost();
  }

  async #openDatabase(factory: IDBFactory): Promise<Store> {
    const { site, now, schedule } = this.#options;
    const opening = openIndexedDbStore({ factory, name: `hearback-${site}` });
    const late = 'Failed to open the outbox: the browser did not answer.';
    const store = await within(opening, OPEN_TIMEOUT_MS, schedule, late).catch((error: unknown) => {
      void opening.then((unused) => unused.close()).catch(() => {});
      throw error;
    });
    if (this.#spare) await adoptRecords(this.#spare, store);
    await store.transact(() => sweep(now()));
    return store;
  }

  async #openSpare(tables: Tables): Promise<Store> {
    const store = syncStore('disk-deferred', tables);
    await store.transact(() => sweep(this.#options.now())); // also proves that it can be written
    return store;
  }
}
