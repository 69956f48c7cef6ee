/**
 * How the keys of drafts begin under which forms keep what is being written for a site, in `localStorage` beside its
 * outbox. `purge()` forgets them with everything else.
 *
 * @param site Name of the site.
 */
export const draftPrefix = (site: string): string => `hearback:${site}:drafts:`;

/** Forgets the drafts of a site. */
export function forgetDrafts(storage: Pick<Storage, 'key' | 'length' | 'removeItem'>, site: string): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at)!);
  for (const key of keys) if (key.startsWith(draftPrefix(site))) storage.removeItem(key);
}
