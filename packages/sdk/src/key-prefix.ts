/** How every key in `localStorage` begins under which voices, forms and the tracker keep something of a site. */
export const keyPrefix = (site: string): string => `hearback:${site}:`;

/**
 * Prefix of the keys in `localStorage` under which forms keep unsent drafts of a site. `purge()` deletes these with everything else.
 *
 * @param site Name of the site.
 */
export const draftPrefix = (site: string): string => `${keyPrefix(site)}drafts:`;
