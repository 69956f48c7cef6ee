import * as z from 'zod';
import { SPOKEN_PATTERN } from './light-check/spoken-pattern.js';

const codePoints = (value: string): number => {
  let count = 0;
  for (const _ of value) count++;
  return count;
};

/** A code point takes one or two UTF-16 code units, so most texts need not be counted. */
const hasAtLeast = (value: string, min: number): boolean =>
  value.length >= 2 * min || (value.length >= min && codePoints(value) >= min);
const hasAtMost = (value: string, max: number): boolean =>
  value.length <= max || (value.length <= 2 * max && codePoints(value) <= max);

/**
 * Well-formed text without U+0000, counted in code points as JSON Schema counts (zod alone counts UTF-16 code units).
 *
 * @param max Most code points.
 * @param options.pattern Matched by the whole text; must itself refuse lone surrogates and U+0000.
 * @see JSON Schema 2020-12, Validation, 6.3.1 "maxLength".
 */
export function text(max: number, { min = 1, pattern = /^[^\p{Cs}\x00]*$/u }: { min?: number; pattern?: RegExp } = {}) {
  return z
    .string()
    .regex(pattern)
    .refine((value) => hasAtLeast(value, min), {
      params: { limit: 'minLength' },
      error: `Too short: at least ${min}`,
    })
    .refine((value) => hasAtMost(value, max), { params: { limit: 'maxLength' }, error: `Too long: at most ${max}` })
    .meta({ minLength: min, maxLength: max });
}

/** Text that says something: as `text`, with at least one character that is not blank. */
export const spokenText = (max: number) => text(max, { pattern: new RegExp(SPOKEN_PATTERN, 'u') });

/** Name of something a site defines itself: a category, a recipient, a scorecard's item. */
export const slug = () => z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
