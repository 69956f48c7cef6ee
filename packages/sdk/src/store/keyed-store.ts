import type { Rows, TableName } from '../outbox/rows.js';
import type { Durability, Store } from './store.js';
import { CHUNK, put, type Command } from './transaction.js';

/** A flat place for records, each under a key of its own. */
export type Records = {
  /** Every key, also those of others, in any order. */
  keys(): readonly string[];
  /** A record; something falsy if it cannot be read. */
  read(key: string): unknown;
  write(key: string, row: unknown): void;
  remove(key: string): void;
};

/**
 * A store with one key a record, `{prefix}{table}:{id}`, where every step has its result at once. Nobody is kept out of
 * another's transactions: at worst two tabs send an event, which the endpoint counts once.
 */
export function keyedStore(durability: Durability, prefix: string, records: Records): Store {
  const { keys, read, write, remove } = records;
  const run = ({ table, op, arg }: Command): unknown => {
    const begin = `${prefix}${table}:`;
    const key = begin + arg;
    if (op === 'get') return read(key);
    if (op === 'put') return write(begin + (arg as Rows[TableName]).id, arg);
    if (op === 'delete') return remove(key);
    const own = keys().filter((each) => each.startsWith(begin));
    if (op === 'count') return own.length;
    if (op === 'clear') return own.forEach(remove);
    const rest = own.filter((each) => each > key).sort();
    return rest
      .map(read)
      .filter((row) => row)
      .slice(0, CHUNK);
  };
  return {
    durability,
    async transact(begin) {
      const steps = begin();
      let step = steps.next([]);
      while (!step.done) step = steps.next(step.value.map(run));
      return step.value;
    },
    putNow: (rows) => rows.forEach((row) => run(put('outbox', row))),
    close() {},
  };
}
