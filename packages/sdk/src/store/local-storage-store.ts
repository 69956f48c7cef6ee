import { jsonText, parseJson } from '../json-text.js';
import type { OutboxRow } from '../outbox/rows.js';
import type { Store } from './store.js';
import { runAtOnce } from './memory-store.js';
import { CHUNK, put, type Command } from './transaction.js';

/** What this store needs of `Storage`. */
export type SimpleStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : parseJson(text);
  } catch {
    return undefined; // another script's value under our key
  }
}

/**
 * A store with one key a record, `hearback:{site}:{table}:{id}`, so that tabs never write over each other's records.
 * Tabs are not kept out of each other's transactions: at worst both send an event, which the endpoint counts once.
 */
export function localStorageStore(storage: SimpleStorage, site: string): Store {
  const run = ({ table, op, arg }: Command): unknown => {
    const prefix = `hearback:${site}:${table}:`;
    if (op === 'get') return parsed(storage.getItem(prefix + arg));
    if (op === 'put') return storage.setItem(prefix + (arg as OutboxRow).id, jsonText(arg));
    if (op === 'delete') return storage.removeItem(prefix + arg);
    const names: string[] = [];
    // Without `Array.from`, which old libraries have replaced by their own.
    for (let at = 0; at < storage.length; at++) if (storage.key(at)!.startsWith(prefix)) names.push(storage.key(at)!);
    if (op === 'count') return names.length;
    if (op === 'clear') return names.forEach((name) => storage.removeItem(name));
    const rest = names.filter((name) => name > prefix + arg).sort();
    return rest
      .map((name) => parsed(storage.getItem(name)))
      .filter((row) => row)
      .slice(0, CHUNK);
  };
  return {
    durability: 'disk-deferred',
    transact: async (begin) => runAtOnce(begin(), run),
    putNow: (rows) => rows.forEach((row) => run(put('outbox', row))),
    close() {},
  };
}
