import { storageKeys, type SimpleStorage } from './store/local-storage-store.js';

/**
 * Prefix of the keys in `localStorage` under which forms keep unsent drafts of a site. `purge()` deletes these with everything else.
 *
 * @param site Name of the site.
 */
export const draftPrefix = (site: string): string => `hearback:${site}:drafts:`;

/** Forgets the drafts of a site. */
export function forgetDrafts(storage: SimpleStorage, site: string): void {
  for (const key of storageKeys(storage)) if (key.startsWith(draftPrefix(site))) storage.removeItem(key);
}
