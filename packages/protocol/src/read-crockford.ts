/**
 * Text as a person typed or heard it, brought to the alphabet: capitals, `O` read as 0, `I` and `L` as 1, blanks and
 * hyphens left out.
 *
 * @returns The symbols, or `null` if a character is not one.
 */
export function readCrockford(text: string): string | null {
  const symbols = text
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]*$/.test(symbols) ? symbols : null;
}
