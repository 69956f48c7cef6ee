import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { likePattern } from '../sql/like-pattern.js';

/** Letters beyond ASCII that have a capital form: SQLite's own `LIKE` takes the two for different letters. */
const hasCapital = (letter: string): boolean => letter > '\u007f' && letter.toUpperCase() !== letter.toLowerCase();

/**
 * Whether a text contains a needle, in any case of letters.
 *
 * `LIKE` alone answers for ASCII and for scripts without capitals, and of everything else it leaves few texts to a function in JavaScript, which takes
 * six times as long for each.
 *
 * @param needle In lower case.
 */
export function containsText(text: Expression<string>, needle: string): RawBuilder<SqlBool> {
  let [pieces, piece, isExact] = [[] as string[], '', true];
  for (const letter of needle)
    if (hasCapital(letter)) [pieces, piece, isExact] = [[...pieces, piece], '', false];
    else piece += letter;
  const like = sql<SqlBool>`${text} like ${likePattern(...pieces, piece)} escape '\\'`;
  return isExact ? like : sql<SqlBool>`${like} and hearback_lower(${text}) like ${likePattern(needle)} escape '\\'`;
}
