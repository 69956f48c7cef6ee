import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A custom property that is no page's business: private by the convention of `tokens`. */
const PRIVATE = /--_[a-z][a-z-]*/g;
/** Common letters first: the more often a name is used, the more its letter has in common with everything around. */
const LETTERS = 'etaoinshrdlcumwfgypbvkjxqzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Short names for private custom properties, the same for the same sources. They begin with letters of their own, since a page's
 * properties reach into a shadow root.
 *
 * @param sources Texts that use the properties.
 * @returns By name, as written, the one to use.
 * @throws {RangeError} If there are more than 52 of them.
 */
export function shortNames(sources: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const name of sources.flatMap((source) => source.match(PRIVATE) ?? []))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  if (names.length > LETTERS.length)
    throw new RangeError(`Failed to shorten custom properties: expected up to 52, got ${names.length}.`);
  return new Map(names.map((name, index) => [name, `--_hb${LETTERS[index]}`]));
}

/** Gives private custom properties short names, in chunks and tag alike, whose parts hand them to each other. */
export function shortProperties(folder: string): Plugin {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  );
  const names = shortNames(sources.map((file) => readFileSync(join(folder, file), 'utf8')));
  return {
    name: 'hearback:short-properties',
    enforce: 'pre',
    transform: (code, id) =>
      id.startsWith(folder) && code.includes('--_')
        ? { code: code.replace(PRIVATE, (name) => names.get(name)!), map: null }
        : null,
  };
}
