import type { Rows, TableName } from '../outbox/rows.js';
import { memoryStore as openMemoryStore } from '../store/memory-store.js';
import { all, type Command, type Transaction } from '../store/transaction.js';

/** Does these steps and nothing else. */
export function* write(commands: readonly Command[]): Transaction<void> {
  yield commands;
}

/** A store in memory, for tests of transactions. */
export function memoryStore() {
  const store = openMemoryStore();
  return {
    run: <Result>(begin: () => Transaction<Result>) => store.transact(begin),
    rows: <Name extends TableName>(table: Name): Promise<Rows[Name][]> => store.transact(() => all(table)),
    write: (...commands: Command[]) => store.transact(() => write(commands)),
  };
}
