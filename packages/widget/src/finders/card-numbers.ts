import type { Span } from './finding.js';
import { matches } from './matches.js';

const RUN = /(?<![\p{Script=Latin}\d+])\d(?:[ -]?\d){12,}(?![\p{Script=Latin}\d])/gu;

/** Whether the last digit fits those before it. @see ISO/IEC 7812-1, annex B (Luhn formula). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighed = index % 2 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** 13 to 19 digits that fit, from a card's industries; times in milliseconds begin with 1, parcels and accounts with 0. */
const isCard = (match: string): boolean => {
  const digits = match.replaceAll(/\D/g, '');
  return /^[2-689]\d{12,18}$/.test(digits) && !/^(\d)\1+$/.test(digits) && passesLuhn(digits);
};

/** The groups in which cards print their numbers, also within a longer run of digits; with the gap that people copy or type between them. */
const PRINTED =
  /(?<![\p{Script=Latin}\d])(?:\d{4}([./-]|\s{1,2})\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([./-]|\s{1,2})\d{6}\2\d{4,5})(?!\d)/gu;

/** Card numbers, in one piece, with single blanks or hyphens between any digits, or in groups. The text has plain signs. */
export const cardNumbers = (text: string): Span[] => {
  const runs = matches(text, RUN, isCard);
  const printed = matches(text, PRINTED, isCard);
  return [...runs, ...printed.filter((each) => !runs.some((run) => run.start <= each.start && each.end <= run.end))];
};
