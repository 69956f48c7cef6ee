import { parseOneOf } from './parse-one-of.js';

/** What a visitor can say through the panel, in the order offered when a page does not choose. */
export const KINDS = ['rating', 'complaint', 'suggestion'] as const;

/** One of the panel's kinds of voice. */
export type Kind = (typeof KINDS)[number];

/**
 * Reads the `kinds` attribute: kinds separated by spaces or commas.
 *
 * @param element Where the attribute stands; named in the warning about an unknown kind.
 * @param value The attribute as written; `null`, `undefined` or nothing known in it means all kinds.
 * @returns At least one kind, each once, in the order written.
 */
export function parseKinds(element: Element, value: string | null | undefined): readonly Kind[] {
  const kinds = new Set<Kind>();
  for (const word of (value ?? '').split(/[\s,]+/)) {
    const kind = word && parseOneOf(element, 'kinds', word, KINDS, null);
    if (kind) kinds.add(kind);
  }
  return kinds.size > 0 ? [...kinds] : KINDS;
}
