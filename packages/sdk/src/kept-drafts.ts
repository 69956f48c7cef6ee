import { storageKeys, type SimpleStorage } from './store/local-storage-store.js';

/**
 * How the keys of drafts begin under which forms keep what is being written for a site, in `localStorage` beside its
 * outbox. `purge()` forgets them with everything else.
 *
 * @param site Name of the site.
 */
export const draftPrefix = (site: string): string => `hearback:${site}:drafts:`;

/** Forgets the drafts of a site. */
export function forgetDrafts(storage: SimpleStorage, site: string): void {
  for (const key of storageKeys(storage)) if (key.startsWith(draftPrefix(site))) storage.removeItem(key);
}
