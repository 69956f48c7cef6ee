/** Sites that a token may see, at least one; `null` for all, whichever there are. */
export type SeenSites = readonly [string, ...string[]] | null;

/** Whether a site is one of them. */
export const sees = (sites: SeenSites, site: string): boolean => sites === null || sites.includes(site);
