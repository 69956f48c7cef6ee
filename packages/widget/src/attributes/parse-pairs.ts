import { warnOnce } from './warn-once.js';

/** One choice named by a page: the id that is sent and the label that is shown. */
export type Pair = { readonly id: string; readonly label: string };

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

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
  const parts: string[] = [];
  for (const part of (value ?? '').split(/(?=[,\uFF0C\u3001])/)) {
    const text = part.replace(/^[,\uFF0C\u3001]/, '').trim();
    const begun = parts.at(-1);
    if (begun && /[:\uFF1A]./.test(begun) && !/[:\uFF1A]/.test(text)) parts[parts.length - 1] += part.trimEnd();
    else parts.push(text);
  }
  const pairs = new Map<string, Pair>();
  for (const text of parts) {
    if (!text) continue;
    const colon = text.search(/[:\uFF1A]/);
    const id = (colon < 0 ? text : text.slice(0, colon)).trim();
    const label = colon < 0 ? id : text.slice(colon + 1).trim() || id;
    if (!SLUG.test(id))
      warnOnce(element, `cannot use "${text}" in ${attribute}: expected id:label with an id of a-z, 0-9 and hyphens.`);
    else if (!pairs.has(id)) pairs.set(id, { id, label });
  }
  return [...pairs.values()];
}
