import { unlessItThrows } from '../unless-it-throws.js';
import { jsonText, parseJson } from '../json-text.js';
import { keyedStore } from './keyed-store.js';
import type { Store } from './store.js';

/** What this store needs of `Storage`. */
export type SimpleStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Every key of a storage. Without `Array.from`, which old libraries have replaced by their own. */
export function storageKeys(storage: SimpleStorage): string[] {
  const keys: string[] = [];
  for (let at = 0; at < storage.length; at++) keys.push(storage.key(at)!);
  return keys;
}

/** A store in `localStorage`, so that tabs never write over each other's records: `hearback:{site}:{table}:{id}`. */
export const localStorageStore = (storage: SimpleStorage, site: string): Store =>
  keyedStore('disk-deferred', `hearback:${site}:`, {
    keys: () => storageKeys(storage),
    // There may be nothing, or another script's value under our key, which is no record of that id.
    read: (key) =>
      unlessItThrows(() => {
        const row = parseJson(storage.getItem(key) ?? '') as { readonly id?: unknown };
        return key.endsWith(`:${row.id}`) ? row : undefined;
      }),
    write: (key, row) => storage.setItem(key, jsonText(row)),
    remove: (key) => storage.removeItem(key),
  });
