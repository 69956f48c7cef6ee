import type { Rows, TableName } from '../outbox/rows.js';
import type { Durability, Store, View, Work } from './store.js';

/** Records that can be read and written at once. */
export interface Tables {
  get<Name extends TableName>(table: Name, id: string): Rows[Name] | undefined;
  put<Name extends TableName>(table: Name, row: Rows[Name]): void;
  remove(table: TableName, id: string): void;
  /** Every record of a table, in the order of the ids. */
  list<Name extends TableName>(table: Name): Iterable<Rows[Name]>;
}

/** A store over records that need no waiting, so that a transaction is a function call. */
export function syncStore(durability: Durability, tables: Tables): Store {
  const view: View = (table, id) => tables.get(table, id);
  const run = <Result>({ scans = [], plan }: Work<Result>): Result => {
    for (const { table, visit } of scans)
      for (const row of tables.list(table)) if ((visit as (row: unknown, view: View) => unknown)(row, view)) break;
    const { writes, result } = plan(view);
    // What is added comes first: a crash in between leaves an event twice, never nowhere.
    for (const write of writes) if ('put' in write) tables.put(write.table, write.put);
    for (const write of writes) if ('remove' in write) tables.remove(write.table, write.remove);
    return result;
  };
  return {
    durability,
    transact: async (begin) => run(begin()),
    putNow(rows) {
      for (const row of rows) tables.put('outbox', row);
    },
    close() {},
  };
}
