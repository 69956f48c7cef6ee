/** A site's name as it stands in `source`: 1–64 of a–z, 0–9 and inner hyphens. Also a legal DNS label start to end. */
export const SITE_PATTERN = '[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?';

/** Whether `text` can name a site; what is no text cannot. */
export const isSite = (text: string): boolean => typeof text === 'string' && new RegExp(`^${SITE_PATTERN}$`).test(text);
