import { SITE_PATTERN } from './site.js';

const SOURCE = new RegExp(`^/hearback/(${SITE_PATTERN})$`);

/** CloudEvents `source` of everything a site sends; constant across keys, addresses, tabs and versions. */
export const sourceOf = (siteId: string): string => `/hearback/${siteId}`;

/** The site a `source` names, or `null` when it names none. */
export const siteOf = (sourceText: string): string | null => SOURCE.exec(sourceText)?.[1] ?? null;
