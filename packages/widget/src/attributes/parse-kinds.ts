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
  const words = (value ?? '').split(/[\s,]+/).filter(Boolean);
  const kinds = words.map((word) => parseOneOf(element, 'kinds', word, KINDS, null)).filter((kind) => kind !== null);
  return kinds.length > 0 ? [...new Set(kinds)] : KINDS;
}
