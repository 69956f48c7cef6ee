import { readCrockford } from './read-crockford.js';

/**
 * Reads a tracking key as people write it: any case, with or without blanks and hyphens.
 *
 * @returns The 26 symbols, or `null` if it is not a key.
 */
export function parseTrackingKey(text: string): string | null {
  const symbols = readCrockford(text);
  return symbols?.length === 26 && symbols[0]! < '8' ? symbols : null;
}
