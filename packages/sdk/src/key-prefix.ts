/** How every key in `localStorage` and `sessionStorage` begins under which voices, forms and the tracker keep something of a site. */
export const keyPrefix = (site: string): string => `hearback:${site}:`;

/**
 * Prefix of the keys in `localStorage` and, for one tab alone, in `sessionStorage` under which forms keep unsent drafts of a site. `purge()`
 * deletes these with everything else, except what another tab keeps for itself.
 *
 * @param site Name of the site.
 */
export const draftPrefix = (site: string): string => `${keyPrefix(site)}drafts:`;
