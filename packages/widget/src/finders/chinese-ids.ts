import type { Span } from './finding.js';
import { matches } from './matches.js';

const NUMBER =
  /(?<![A-Za-z\d])[1-9]\d{5}[ -]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![A-Za-z\d])/g;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of the first 17 digits. @see GB 11643-1999 and ISO/IEC 7064 (MOD 11-2). */
export const chineseIdCheck = (digits: string): string =>
  '10X98765432'[WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11]!;

/** Numbers of Chinese resident identity cards: region, birthday, order, check character. The text has plain signs. */
export const chineseIds = (text: string): Span[] =>
  matches(text, NUMBER, (match) => {
    const number = match.replaceAll(/[ -]/g, '').toUpperCase();
    return chineseIdCheck(number) === number[17];
  });
