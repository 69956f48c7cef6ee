/**
 * The title of a template as it is kept: what looks the same is the same.
 *
 * @see Unicode Standard Annex #15, "Unicode Normalization Forms".
 */
export const templateTitle = (title: string): string => title.normalize('NFC').replace(/\s+/gu, ' ').trim();
