import { TABLE_NAMES } from '../outbox/rows.js';
import { CHUNK, type Command, type Transaction } from './transaction.js';

function request(transaction: IDBTransaction, { table, op, arg }: Command): Pick<IDBRequest, 'result' | 'onsuccess'> {
  const store = transaction.objectStore(table);
  return op === 'getAll' ? store.getAll(IDBKeyRange.lowerBound(arg, true), CHUNK) : store[op](arg as IDBValidKey);
}

/**
 * Runs a transaction on IndexedDB, each step chained to the requests of the one before so that it never goes idle
 * half-way.
 *
 * @returns Its result, once it is complete: with strict durability, once it is on disk.
 * @throws Its own error, or why the browser aborted; then nothing was written.
 */
export function runTransaction<Result>(db: IDBDatabase, steps: Transaction<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(TABLE_NAMES, 'readwrite', { durability: 'strict' });
    let result: Result;
    let failure: unknown;
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(failure ?? transaction.error);
    const next = (results: readonly unknown[]): void => {
      try {
        const step = steps.next(results);
        if (step.done) {
          result = step.value;
          transaction.commit?.();
          return;
        }
        const requests = step.value.map((command) => request(transaction, command));
        const last = requests.at(-1);
        if (last) last.onsuccess = () => next(requests.map((done) => done.result));
        else next([]);
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    };
    next([]);
  });
}
