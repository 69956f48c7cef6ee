import { warnOnce } from './warn-once.js';

/**
 * Reads an attribute that takes one of a few words. Case and surrounding space do not matter.
 *
 * @param element Where the attribute stands; named in the warning.
 * @param attribute Attribute name; named in the warning.
 * @param value The attribute as written; `null`, `undefined` or blank means absent.
 * @param allowed The words it may take.
 * @param fallback What an absent or unknown word becomes. An unknown one also gets one console warning.
 * @returns One of `allowed`, or `fallback`.
 */
export function parseOneOf<const Word extends string, Fallback = Word>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly Word[],
  fallback: Fallback,
): Word | Fallback {
  const word = value?.trim().toLowerCase();
  if (!word) return fallback;
  const found = allowed.find((each) => each.toLowerCase() === word);
  if (found === undefined) {
    const instead = fallback ? ` Using "${String(fallback)}".` : '';
    warnOnce(element, `does not know ${attribute}="${value}": expected one of ${allowed.join(', ')}.${instead}`);
  }
  return found ?? fallback;
}
