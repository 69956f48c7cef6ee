import { keyedStore } from './keyed-store.js';
import type { Store } from './store.js';

/** The store for a page that may store nothing: lives as long as the page, and keeps records as they are. */
export function memoryStore(): Store {
  const rows = new Map<string, unknown>();
  return keyedStore('memory', '', {
    keys: () => [...rows.keys()],
    read: (key) => rows.get(key),
    write: (key, row) => rows.set(key, row),
    remove: (key) => rows.delete(key),
  });
}
