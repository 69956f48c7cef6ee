import type { SimpleStorage } from './local-storage-store.js';

/** Storage for a page that may store nothing: lives as long as the page. */
export function memoryStorage(): SimpleStorage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key),
  };
}
