/**
 * Text as a voice may carry it: well-formed Unicode without U+0000 and without blanks at either end. Everything else,
 * line breaks included, stays as typed.
 *
 * @returns `undefined` if nothing is left that can be seen: marks that steer other characters cannot, nor can the blank of Braille.
 */
export const cleanText = (typed: string | null | undefined): string | undefined =>
  typed && /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u.test(typed) ? typed.toWellFormed().replaceAll('\0', '').trim() : undefined;

/**
 * As `cleanText`, cut to a limit. For texts that the page's author set: a visitor cannot shorten those.
 *
 * @param max Most code points kept.
 */
export function clippedText(typed: string | null | undefined, max: number): string | undefined {
  const text = cleanText(typed);
  return text && text.length > max ? cleanText([...text].slice(0, max).join('')) : text;
}
