import { numbered } from './case-number.js';
import { readCrockford } from './read-crockford.js';

/**
 * Reads a case number as people write and say it: any case, `O` for 0, `I` or `L` for 1, with or without hyphens.
 *
 * @returns The number as `XXXX-XXXX-XXXX`, or `null` if it has the wrong length or its check symbol does not fit.
 */
export function parseCaseNumber(text: string): string | null {
  const symbols = readCrockford(text) ?? '';
  const number = numbered(symbols.slice(0, 11));
  return number.replaceAll('-', '') === symbols ? number : null;
}
