import type { Rows, TableName } from '../outbox/rows.js';
import { localStorageStore } from '../store/local-storage-store.js';
import { memoryStorage } from '../store/memory-storage.js';
import { all, type Command, type Transaction } from '../store/transaction.js';

/** A store in memory, for tests of transactions. */
export function memoryStore() {
  const store = localStorageStore(memoryStorage(), 'portal', 'memory');
  return {
    run: <Result>(begin: () => Transaction<Result>) => store.transact(begin),
    rows: <Name extends TableName>(table: Name): Promise<Rows[Name][]> => store.transact(() => all(table)),
    write: (...commands: Command[]) =>
      store.transact(function* (): Transaction<void> {
        yield commands;
      }),
  };
}
