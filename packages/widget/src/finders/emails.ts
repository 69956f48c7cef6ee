import type { Span } from './finding.js';
import { matches } from './matches.js';

/** Only Latin letters: in scripts without spaces, an address ends where the sentence goes on. `photo@2x.png` is not one. */
const ADDRESS =
  /(?<![\p{Script=Latin}\d._%+-])[\p{Script=Latin}\d_%+-][\p{Script=Latin}\d._%+-]{0,63}@(?:[\p{Script=Latin}\d][\p{Script=Latin}\d-]{0,62}\.){1,8}(?!(?:png|jpe?g|gif|webp|svg)(?!\p{L}))\p{Script=Latin}{2,24}/gu;

/** E-mail addresses as people write them. The text has plain signs. */
export const emails = (text: string): Span[] => matches(text, ADDRESS);
