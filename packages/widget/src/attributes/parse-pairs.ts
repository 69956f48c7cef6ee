import { warnOnce } from './warn-once.js';

/** One choice named by a page: the id that is sent and the label that is shown. */
export type Pair = { readonly id: string; readonly label: string };

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const PAIR = /^([^:\uFF1A]*).?(.*)$/s;
/** A comma that ends a choice: `id:` follows, or there was none so far. */
const COMMA = /[,\uFF0C\u3001](?=[^,\uFF0C\u3001]*[:\uFF1A])|(?<![:\uFF1A].+)[,\uFF0C\u3001]/s;

/**
 * Reads an attribute that lists choices: `id:label` pairs separated by commas (also the full-width and the
 * ideographic one), as in `gm:General manager, desk:Service desk`.
 * A label may hold further colons, and commas as long as no `id:` follows. An id without a label is its own label.
 *
 * @param element Where the attribute stands; named in the warning about a choice that cannot be read.
 * @param attribute Attribute name; named in the warning.
 * @param value The attribute as written; `null`, `undefined` or blank means no choices.
 * @returns The choices in the order written, each id once; empty if there are none. Ids are lower-case slugs of at most 64 characters, as the
 * protocol asks; a choice with any other id is left out with one console warning.
 */
export function parsePairs(element: Element, attribute: string, value: string | null | undefined): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const part of (value ?? '').split(COMMA)) {
    const text = part.trim();
    if (!text) continue;
    const [, id, label] = PAIR.exec(text)!.map((each) => each.trim()) as [string, string, string];
    if (!SLUG.test(id))
      warnOnce(element, `cannot use "${text}" in ${attribute}: expected id:label with an id of a-z, 0-9 and hyphens.`);
    else if (!pairs.has(id)) pairs.set(id, { id, label: label || id });
  }
  return [...pairs.values()];
}
