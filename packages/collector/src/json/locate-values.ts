import { endOfString } from './scan-json.js';

/** Where a value stands in a JSON text, in UTF-16 code units, and what it was picked as. */
export type LocatedValue<Tag> = { readonly start: number; readonly end: number; readonly tag: Tag };

/**
 * Finds values in a JSON text without changing a character of it.
 *
 * @param text A JSON text; what is found in any other text means nothing.
 * @param tagOf Says what the value at a path is to be picked as, `null` for not at all. Elements of arrays are `*`.
 * @returns In the order in which they stand.
 */
export function locateValues<Tag>(
  text: string,
  tagOf: (path: readonly string[]) => Tag | null,
): readonly LocatedValue<Tag>[] {
  const found: LocatedValue<Tag>[] = [];
  const blanks = /[ \t\r\n]*/y;
  const plain = /[^,\]}\s]*/y;
  let at = 0;
  const pass = (pattern: RegExp) => {
    pattern.lastIndex = at;
    pattern.test(text);
    at = Math.max(at, pattern.lastIndex);
  };
  const members = (close: string, member: () => void) => {
    at++;
    pass(blanks);
    while (at < text.length && text[at] !== close) {
      member();
      pass(blanks);
      if (text[at] === ',') at++;
      pass(blanks);
    }
    at++;
  };
  const name = (): string => {
    const start = at;
    at = endOfString(text, at);
    const key = JSON.parse(text.slice(start, at)) as string;
    pass(blanks);
    at++;
    return key;
  };
  const value = (path: readonly string[]): void => {
    pass(blanks);
    const start = at;
    if (text[at] === '{') members('}', () => value([...path, name()]));
    else if (text[at] === '[') members(']', () => value([...path, '*']));
    else if (text[at] === '"') at = endOfString(text, at);
    else pass(plain);
    const tag = tagOf(path);
    if (tag !== null) found.push({ start, end: at, tag });
  };
  value([]);
  return found;
}
