import type { Rows, TableName } from '../outbox/rows.js';
import { put, CHUNK, type Command, type Transaction } from './transaction.js';
import type { Store } from './store.js';

type Row = Rows[TableName];

/** The store for a page that may store nothing: lives as long as the page, and keeps records as they are. */
export function memoryStore(): Store {
  const tables: { [table in TableName]?: Map<string, Row> } = {};
  const run = ({ table, op, arg }: Command): unknown => {
    const rows = (tables[table] ??= new Map());
    if (op === 'get') return rows.get(arg as string);
    if (op === 'put') return rows.set((arg as Row).id, arg as Row);
    if (op === 'delete') return rows.delete(arg as string);
    if (op === 'count') return rows.size;
    if (op === 'clear') return rows.clear();
    const ids = [...rows.keys()].filter((id) => id > (arg as string)).sort();
    return ids.slice(0, CHUNK).map((id) => rows.get(id));
  };
  return {
    durability: 'memory',
    transact: async (begin) => runAtOnce(begin(), run),
    putNow: (rows) => rows.forEach((row) => run(put('outbox', row))),
    close() {},
  };
}

/** Runs a transaction where every command has its result at once. */
export function runAtOnce<Result>(steps: Transaction<Result>, run: (command: Command) => unknown): Result {
  let step = steps.next([]);
  while (!step.done) step = steps.next(step.value.map(run));
  return step.value;
}
