import { withoutBidiControls } from '../../../src/language/bidi-controls.js';

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Somebody's words, to be set within a sentence. Every language of the console is written from left to right; words in the other direction would
 * take along the figures beside them, and two names would change places.
 *
 * @see Unicode Standard Annex 9, "Unicode Bidirectional Algorithm", 2.4 "Explicit Directional Isolates".
 */
export function isolated(text: string): string {
  const plain = withoutBidiControls(text);
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
