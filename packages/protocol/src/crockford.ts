/** The 32 symbols: digits and capitals without I, L, O and U. @see Crockford, "Base 32". */
export const CROCKFORD_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The lowest `5 × length` bits of a number in hex, as `length` symbols, highest first. */
export function writeCrockford(hex: string, length: number): string {
  let symbols = '';
  for (const digit of BigInt(`0x${hex}`).toString(32).padStart(length, '0').slice(-length))
    symbols += CROCKFORD_ALPHABET[parseInt(digit, 32)]!;
  return symbols;
}
