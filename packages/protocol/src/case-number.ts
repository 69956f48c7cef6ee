import { CROCKFORD_ALPHABET, writeCrockford } from './crockford.js';

/** Three groups of four Crockford symbols; the last symbol is the check. */
export const CASE_NUMBER_PATTERN = '[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}';

/**
 * Check symbol of eleven others. Each place weighs another power of the generator of the field of 32 elements (with the primitive polynomial
 * x⁵ + x² + 1), so that a change of one symbol, or a swap of any two, always changes the sum.
 *
 * @see Verhoeff, "Error Detecting Decimal Codes", 1969; Gumm, "A New Class of Check-Digit Methods", 1985.
 */
function checkSymbol(symbols: string): string {
  let sum = 0;
  for (const symbol of symbols) {
    sum ^= CROCKFORD_ALPHABET.indexOf(symbol);
    sum = ((sum << 1) ^ (sum & 16 ? 0x25 : 0)) & 31;
  }
  return CROCKFORD_ALPHABET[sum]!;
}

/** The number of eleven symbols: check symbol added, in groups. */
export const numbered = (symbols: string): string => (symbols + checkSymbol(symbols)).replace(/(.{4})(?=.)/g, '$1-');

/**
 * The number a person is told, made from the event's id alone, so that it exists before any network does: 55 of the
 * id's random bits and a check symbol.
 *
 * @param id UUID, as `uuidV7` makes it.
 * @returns `XXXX-XXXX-XXXX`.
 * @throws {RangeError} If `id` is not a UUID.
 */
export function numberOf(id: string): string {
  if (!/^[0-9a-f]{32}$/i.test(id.replaceAll('-', '')))
    throw new RangeError(`Failed to number a voice: expected a UUID, got ${JSON.stringify(id)}.`);
  return numberOfUuid(id);
}

/** `numberOf` what is known to be a UUID, without another look at it. */
export const numberOfUuid = (id: string): string => numbered(writeCrockford(id.replaceAll('-', ''), 11));

/**
 * Whether a case number is one as it stands, for text that fits `CASE_NUMBER_PATTERN`: its check symbol has to fit.
 *
 * @param number `XXXX-XXXX-XXXX`.
 */
export const isCaseNumber = (number: string): boolean => numbered(number.replaceAll('-', '').slice(0, 11)) === number;
