import { TABLE_NAMES, type OutboxRow } from '../outbox/rows.js';
import { openDatabase } from './open-database.js';
import { runTransaction } from './run-transaction.js';
import type { Store, Work } from './store.js';

/** How to reach the database. */
export type IndexedDbOptions = {
  readonly factory: IDBFactory;
  /** Name of the database; one per site, so that two sites on one origin never meet. */
  readonly name: string;
};

/**
 * The store that survives a killed browser: each transaction is strict and resolves once it is complete. A connection
 * the browser has dropped, as Safari does, is opened anew once.
 *
 * @throws {Error} What the browser says when it cannot open the database.
 */
export async function openIndexedDbStore({ factory, name }: IndexedDbOptions): Promise<Store> {
  let handle: IDBDatabase | undefined;
  let closed = false;

  const connect = async () => {
    if (closed) throw new Error('Failed to use the outbox: its client is closed.');
    if (handle) return handle;
    const db = await openDatabase(factory, name);
    const drop = () => void (handle === db && (handle = undefined));
    db.onclose = drop;
    db.onversionchange = () => {
      drop();
      db.close();
    };
    return (handle = db);
  };

  await connect();
  return {
    durability: 'disk',
    async transact<Result>(begin: () => Work<Result>) {
      const db = await connect();
      try {
        return await runTransaction(db, begin());
      } catch (error) {
        // A full disk stays full; a lost connection can be had again.
        if ((error as Partial<DOMException> | null)?.name === 'QuotaExceededError') throw error;
        if (handle === db) handle = undefined;
        db.close();
        return runTransaction(await connect(), begin());
      }
    },
    putNow(rows: readonly OutboxRow[]) {
      const transaction = handle?.transaction(TABLE_NAMES[0], 'readwrite');
      for (const row of rows) transaction?.objectStore(TABLE_NAMES[0]).put(row);
      transaction?.commit?.();
    },
    close() {
      closed = true;
      handle?.close();
      handle = undefined;
    },
  };
}
