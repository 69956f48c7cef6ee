import type { Rows, TableName } from '../outbox/rows.js';

/** One step on one table; the names are those of `IDBObjectStore`. */
export type Command = {
  readonly table: TableName;
  readonly op: 'get' | 'getAll' | 'count' | 'put' | 'delete' | 'clear';
  /** A key for `get` and `delete`, the key before the first record for `getAll`, a record for `put`, nothing otherwise. */
  readonly arg?: unknown;
};

/**
 * Work that a store does in one atomic transaction: yields commands, gets their results in the same order, and returns
 * what the caller wants. Pure, so that the same text runs on every store and in every test.
 */
export type Transaction<Result> = Generator<readonly Command[], Result, readonly unknown[]>;

/**
 * What a transaction may do and how safe it is. `read`: reads voices. `work`: a step that, lost with the power, is only
 * done again; `keep`: one that must be on disk. `files` keeps attachments, without holding up any voice. `all`: as
 * `keep`, over every table.
 */
export type Access = 'read' | 'work' | 'keep' | 'files' | 'all';

/** Most records one `getAll` gives, so that neither memory nor a task grows with a table. */
export const CHUNK = 50;

const command =
  <Arg extends unknown[]>(op: Command['op']) =>
  (table: TableName, ...[arg]: Arg): Command => ({ table, op, arg });

/** Gives a record; `undefined` if there is none of that id. */
export const get = command<[id: string]>('get');

/** Gives the records after an id in the order of their ids, `CHUNK` at most. */
export const after = command<[id: string]>('getAll');

/** Gives how many records there are. */
export const count = command<[]>('count');

/** Adds a record or replaces the one of its id. */
export const put: <Name extends TableName>(table: Name, row: Rows[NoInfer<Name>]) => Command = command('put');

/** Deletes a record. */
export const remove = command<[id: string]>('delete');

/** Deletes all records. */
export const clear = command<[]>('clear');

/** Reads records; those that do not exist are `undefined`. */
export function* getEach<Name extends TableName>(
  table: Name,
  ids: readonly string[],
): Transaction<readonly (Rows[Name] | undefined)[]> {
  return (yield ids.map((id) => get(table, id))) as (Rows[Name] | undefined)[];
}

/** Reads a table in the order of its keys, until `visit` returns `true`. */
export function* scan<Name extends TableName>(
  table: Name,
  visit: (row: Rows[Name]) => boolean | void,
): Transaction<void> {
  for (let last = '', rows: readonly Rows[Name][]; ; last = rows.at(-1)!.id) {
    rows = (yield [after(table, last)])[0] as readonly Rows[Name][];
    if (rows.some(visit) || rows.length < CHUNK) return;
  }
}

/** Every record of a table, in the order of its keys. */
export function* all<Name extends TableName>(table: Name): Transaction<Rows[Name][]> {
  const rows: Rows[Name][] = [];
  yield* scan(table, (row) => void rows.push(row));
  return rows;
}
