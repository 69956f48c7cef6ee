/** Signs that are seen nowhere, or only turn around what is written beside them. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Blanks, and joiners that join nothing. */
const EDGES = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/gu;

/**
 * The title of a template as it is kept: what looks the same is the same.
 *
 * @returns Empty if nothing of it is seen.
 * @see Unicode Standard Annex #15, "Unicode Normalization Forms"; Annex #9, section 2, "Directional Formatting Characters".
 */
export const templateTitle = (title: string): string =>
  title.replace(UNSEEN, '').normalize('NFC').replace(/\s+/gu, ' ').replace(EDGES, '');
