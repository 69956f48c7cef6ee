import { FILE_TABLES, TABLE_NAMES, type TableName } from '../outbox/rows.js';
import { CHUNK, type Access, type Command, type Transaction } from './transaction.js';

function request(transaction: IDBTransaction, { table, op, arg }: Command): Pick<IDBRequest, 'result' | 'onsuccess'> {
  const store = transaction.objectStore(table);
  return op === 'getAll' ? store.getAll(IDBKeyRange.lowerBound(arg, true), CHUNK) : store[op](arg as IDBValidKey);
}

const tablesFor = (access: Access): TableName[] =>
  access === 'files'
    ? TABLE_NAMES.slice(FILE_TABLES)
    : TABLE_NAMES.slice(0, access === 'all' ? undefined : FILE_TABLES);

/**
 * Runs a transaction on IndexedDB, each step chained to the requests of the one before so that it never goes idle
 * half-way. A step that only writes is not waited for.
 *
 * @param running Has the transaction in it while it is under way, for whoever must end it.
 * @returns Its result, once it is complete: with strict durability, once it is on disk.
 * @throws Its own error, or why the browser aborted; then nothing was written.
 */
export async function runTransaction<Result>(
  db: IDBDatabase,
  steps: Transaction<Result>,
  access: Access,
  running: Set<IDBTransaction>,
): Promise<Result> {
  const mode = access === 'read' ? 'readonly' : 'readwrite';
  const durability = /read|work/.test(access) ? 'relaxed' : 'strict';
  const transaction = db.transaction(tablesFor(access), mode, { durability });
  running.add(transaction);
  const ended = new Promise<Result>((resolve, reject) => {
    transaction.onabort = () => reject(transaction.error ?? new DOMException('Ended by its page.', 'AbortError'));
    const next = (results: readonly unknown[]): void => {
      try {
        for (let step = steps.next(results); ; step = steps.next([])) {
          if (step.done) {
            const { value } = step;
            transaction.oncomplete = () => resolve(value);
            transaction.commit?.();
            return;
          }
          const requests = step.value.map((command) => request(transaction, command));
          if (step.value.some(({ op }) => /^(get|count)/.test(op))) {
            requests.at(-1)!.onsuccess = () => next(requests.map((done) => done.result));
            return;
          }
        }
      } catch (error) {
        reject(error);
        transaction.abort();
      }
    };
    next([]);
  });
  return ended.finally(() => running.delete(transaction));
}
