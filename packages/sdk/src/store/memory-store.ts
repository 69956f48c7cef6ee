import type { Rows, TableName } from '../outbox/rows.js';
import type { Store } from './store.js';
import { syncStore } from './sync-store.js';

/** The last resort, for a page that may store nothing: lives as long as the page. */
export function memoryStore(): Store {
  const tables = new Map<string, Map<string, unknown>>();
  const table = (name: TableName) => tables.get(name) ?? tables.set(name, new Map()).get(name)!;
  return syncStore('memory', {
    get: <Name extends TableName>(name: Name, id: string) => table(name).get(id) as Rows[Name] | undefined,
    put: (name, row) => void table(name).set(row.id, row),
    remove: (name, id) => void table(name).delete(id),
    list: <Name extends TableName>(name: Name) =>
      [...(table(name) as Map<string, Rows[Name]>).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
}
