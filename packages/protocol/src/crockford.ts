/** The 32 symbols: digits and capitals without I, L, O and U. @see Crockford, "Base 32". */
export const CROCKFORD_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

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

/** The lowest `5 × length` bits of a number in hex, as `length` symbols, highest first. */
export const writeCrockford = (hex: string, length: number): string =>
  BigInt(`0x${hex}`)
    .toString(32)
    .padStart(length, '0')
    .slice(-length)
    .replace(/./g, (digit) => CROCKFORD_ALPHABET[parseInt(digit, 32)]!);
