/** Characters that are not seen, or only turn around what is written beside them; those by which others look different are kept. */
const INVISIBLE = /(?!\u200c|\u200d|[\u{e0020}-\u{e007f}]|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

/** Blanks, and kept characters that have nothing to join or to change. */
const EDGES = /^(?:\s|\u200c|\u200d|[\u{e0020}-\u{e007f}]|\p{Variation_Selector})+|[\s\u200c\u200d]+$/gu;

/**
 * The title of a template as it is kept: without what is not seen, with one blank between words, and with letters and their accents composed.
 *
 * @returns Empty if nothing of it is seen.
 * @see Unicode Standard Annex #15, "Unicode Normalization Forms"; Annex #44, "Default_Ignorable_Code_Point".
 */
export const templateTitle = (title: string): string =>
  title.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').replace(EDGES, '');
