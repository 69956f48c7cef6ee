/** One event of a request body, with its own text as it came. */
export type EventText = {
  readonly source: string;
  readonly id: string;
  /** The event, byte for byte. */
  readonly text: string;
  /** Its `data`, byte for byte; `''` if it has none. */
  readonly data: string;
};

const SPACE = /[\s,:]/;
const END_OF_SCALAR = /[\s,\]}]/;

const skipSpace = (text: string, at: number): number => {
  let i = at;
  while (i < text.length && SPACE.test(text[i]!)) i++;
  return i;
};

const endOfString = (text: string, at: number): number => {
  let i = at + 1;
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
};

/** Index behind the value that begins at `at`. */
function endOfValue(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at);
  let i = at;
  let depth = 0;
  for (;;) {
    const char = text[i];
    if (depth === 0 && (char === undefined || END_OF_SCALAR.test(char))) return i;
    if (char === '"') i = endOfString(text, i) - 1;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return i + 1;
    i++;
  }
}

/** The texts of what an array or object directly contains: items, or keys and values in turn. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = skipSpace(text, 1); at < text.length - 1;) {
    const end = endOfValue(text, at);
    parts.push(text.slice(at, end));
    at = skipSpace(text, end);
  }
  return parts;
}

function eventText(text: string): EventText {
  const parts = partsOf(text);
  const at = parts.findIndex((part, i) => i % 2 === 0 && part === '"data"');
  const { source, id } = JSON.parse(text) as { source?: unknown; id?: unknown };
  return { source: String(source), id: String(id), text, data: at < 0 ? '' : parts[at + 1]! };
}

/**
 * The events of a request body, a batch or a single event, each with the very text that was sent, so that a change of one
 * byte is seen.
 *
 * @returns Empty for a body that is not JSON, or holds anything but objects.
 */
export function eventTexts(body: string): EventText[] {
  try {
    const json: unknown = JSON.parse(body);
    const texts = Array.isArray(json) ? partsOf(body.trim()) : [body.trim()];
    return texts.map(eventText);
  } catch {
    return [];
  }
}
