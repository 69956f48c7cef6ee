/** A span of a JSON text, in UTF-16 code units. */
export type JsonSpan = {
  readonly start: number;
  readonly end: number;
  /** How many members its objects have together, as they are written. */
  readonly members: number;
};

/** What one pass over a JSON text tells. */
export type JsonScan = {
  /** Deepest nesting of arrays and objects; 0 for a bare string or number. */
  readonly depth: number;
  /** The elements of the outermost array, or the one outermost value. */
  readonly elements: readonly JsonSpan[];
};

const code = (symbol: string): number => symbol.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA, COLON] = [code('"'), code('\\'), code(','), code(':')];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [code('['), code(']'), code('{'), code('}')];
/** Whether a UTF-16 code unit is white space of JSON. */
export const isBlank = (symbol: number) => symbol === 32 || symbol === 10 || symbol === 13 || symbol === 9;

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, place: number): boolean {
  let from = place;
  while (text.charCodeAt(from - 1) === BACKSLASH) from--;
  return (place - from) % 2 === 1;
}

/** Index just past the string that begins at `start`. The engine finds quotes many symbols at a time. */
export function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote < 0 ? text.length : quote + 1;
}

/** Index just past the value that begins at `start` of a JSON text. */
export function endOfValue(text: string, start: number): number {
  let [i, nesting] = [start, 0];
  while (i < text.length) {
    const symbol = text.charCodeAt(i);
    const isClose = symbol === CLOSE_LIST || symbol === CLOSE_OBJECT;
    if (nesting === 0 && (isClose || symbol === COMMA || isBlank(symbol))) return i;
    if (symbol === OPEN_LIST || symbol === OPEN_OBJECT) nesting++;
    if (isClose) nesting--;
    i = symbol === QUOTE ? endOfString(text, i) : i + 1;
    if (nesting === 0 && (isClose || symbol === QUOTE)) return i;
  }
  return i;
}

/**
 * Measures a JSON text without building anything, so that a depth can be refused before it is parsed, and an event kept
 * exactly as it was sent.
 *
 * @param text Any text; `elements` mean something only if it turns out to be JSON.
 * @param maxDepth The scan stops once nesting goes deeper, and answers `maxDepth + 1` as the depth.
 */
export function scanJson(text: string, maxDepth: number): JsonScan {
  const elements: JsonSpan[] = [];
  let [i, nesting, depth, members, start, end] = [0, 0, 0, 0, -1, -1];
  const elementNesting = text.trimStart().startsWith('[') ? 1 : 0;
  const finish = () => {
    if (start >= 0) elements.push({ start, end, members });
    members = 0;
    start = -1;
  };
  while (i < text.length) {
    const symbol = text.charCodeAt(i);
    const next = symbol === QUOTE ? endOfString(text, i) : i + 1;
    if (symbol === CLOSE_LIST || symbol === CLOSE_OBJECT) nesting--;
    const isOutside = nesting < elementNesting || (nesting === elementNesting && symbol === COMMA);
    if (isOutside) finish();
    else if (!isBlank(symbol)) {
      if (start < 0) start = i;
      end = next;
      if (symbol === COLON) members++;
    }
    if (symbol === OPEN_LIST || symbol === OPEN_OBJECT) depth = Math.max(depth, ++nesting);
    if (depth > maxDepth) break;
    i = next;
  }
  finish();
  return { depth, elements };
}

/** How many members the objects of a parsed value have together. Fewer than were written means that a name came twice. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) for (const element of value) members += countMembers(element);
  else for (const name in value) members += 1 + countMembers((value as Readonly<Record<string, unknown>>)[name]);
  return members;
}
