import { TEXT_NAMES } from './text-names.generated.js';

/** The last parts of all names, by what stands before them. */
const groups = new Map(
  TEXT_NAMES.split('\n').map((line) => {
    const [path, ...names] = line.split(' ') as [string, ...string[]];
    return [path, names];
  }),
);

/**
 * The warning to a page's developer about a name that no text has.
 *
 * @returns `undefined` for the name of a text.
 */
export function unknownText(name: string): string | undefined {
  const end = name.lastIndexOf('.');
  const path = name.slice(0, Math.max(0, end));
  const names = groups.get(path);
  if (names?.includes(name.slice(end + 1))) return undefined;
  const parts = new Set([...groups.keys()].map((key) => key.split('.', 1)[0]!));
  const known = names
    ? names.map((each) => `${path}.${each}`).join(', ')
    : [...parts].map((part) => `${part}.…`).join(', ');
  return `does not know the text ${name}: expected one of ${known}.`;
}
