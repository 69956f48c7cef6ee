import type { Rows, TableName } from '../outbox/rows.js';
import type { Tables } from './sync-store.js';

function parsed<Row>(text: string | null): Row | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as Row);
  } catch {
    return undefined; // another script's value under our key
  }
}

/** One key a record, `hearback:{site}:{table}:{id}`, so that tabs never write over each other's records. */
export function localStorageTables(storage: Storage, site: string): Tables {
  const key = (table: TableName, id: string) => `hearback:${site}:${table}:${id}`;
  return {
    get: <Name extends TableName>(table: Name, id: string) => parsed<Rows[Name]>(storage.getItem(key(table, id))),
    put: (table, row) => storage.setItem(key(table, row.id), JSON.stringify(row)),
    remove: (table, id) => storage.removeItem(key(table, id)),
    *list<Name extends TableName>(table: Name) {
      const prefix = key(table, '');
      const keys: string[] = [];
      for (let i = 0; i < storage.length; i++) {
        const name = storage.key(i);
        if (name?.startsWith(prefix)) keys.push(name);
      }
      for (const name of keys.sort()) {
        const row = parsed<Rows[Name]>(storage.getItem(name));
        if (row?.id === name.slice(prefix.length)) yield row;
      }
    },
  };
}
