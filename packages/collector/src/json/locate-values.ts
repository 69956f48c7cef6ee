import { endOfString, isBlank } from './scan-json.js';

/** Where a value stands in a JSON text, in UTF-16 code units, and what it was picked as. */
export type LocatedValue<Tag> = { readonly start: number; readonly end: number; readonly tag: Tag };

/**
 * Finds values in a JSON text without changing a character of it.
 *
 * @param text A JSON text; what is found in any other text means nothing.
 * @param tagOf Says what the value at a path is to be picked as, `null` for not at all. Elements of arrays are `*`. The path is
 *   another one afterwards.
 * @returns In the order in which they stand.
 */
export function locateValues<Tag>(
  text: string,
  tagOf: (path: readonly string[]) => Tag | null,
): readonly LocatedValue<Tag>[] {
  const found: LocatedValue<Tag>[] = [];
  const plain = /[^,\]}\s]*/y;
  const path: string[] = [];
  let at = 0;
  const passBlanks = () => {
    while (isBlank(text.charCodeAt(at))) at++;
  };
  const passPlain = () => {
    plain.lastIndex = at;
    plain.test(text);
    at = Math.max(at, plain.lastIndex);
  };
  const members = (close: string, member: () => void) => {
    at++;
    passBlanks();
    while (at < text.length && text[at] !== close) {
      member();
      passBlanks();
      if (text[at] === ',') at++;
      passBlanks();
    }
    at++;
  };
  const name = (): string => {
    const start = at;
    at = endOfString(text, at);
    const written = text.slice(start, at);
    const key = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
    passBlanks();
    at++;
    return key;
  };
  const within = (step: string) => {
    path.push(step);
    value();
    path.pop();
  };
  const value = (): void => {
    passBlanks();
    const start = at;
    if (text[at] === '{') members('}', () => within(name()));
    else if (text[at] === '[') members(']', () => within('*'));
    else if (text[at] === '"') at = endOfString(text, at);
    else passPlain();
    const tag = tagOf(path);
    if (tag !== null) found.push({ start, end: at, tag });
  };
  value();
  return found;
}
