import { endOfString, endOfValue, isBlank } from './scan-json.js';

/** What is picked of a value: the whole of it by its tag, or what is picked of its members. Elements of arrays are `*`. */
export type Picks<Tag extends string> = Tag | ReadonlyMap<string, Picks<Tag>>;

/** Where a value stands in a JSON text, in UTF-16 code units, and what it was picked as. */
export type LocatedValue<Tag> = { readonly start: number; readonly end: number; readonly tag: Tag };

/**
 * Finds values in a JSON text without changing a character of it.
 *
 * @param text A JSON text.
 * @returns In the order in which they stand.
 */
export function locateValues<Tag extends string>(text: string, picks: Picks<Tag>): readonly LocatedValue<Tag>[] {
  const found: LocatedValue<Tag>[] = [];
  let at = 0;
  const passBlanks = () => {
    while (isBlank(text.charCodeAt(at))) at++;
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
  const value = (picked: Picks<Tag> | undefined): void => {
    passBlanks();
    if (typeof picked === 'object' && text[at] === '{') return members('}', () => value(picked.get(name())));
    if (typeof picked === 'object' && text[at] === '[') return members(']', () => value(picked.get('*')));
    const start = at;
    at = endOfValue(text, at);
    if (typeof picked === 'string') found.push({ start, end: at, tag: picked });
  };
  value(picks);
  return found;
}
