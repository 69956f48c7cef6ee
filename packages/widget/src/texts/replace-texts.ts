import type { PluralMessage } from '../locales/messages.js';
import { fittingForms, fittingText } from './fitting.js';
import { givenTexts, type Around, type Given, type Tell } from './given-texts.js';

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const isPlural = (node: object): node is PluralMessage =>
  'other' in node && Object.keys(node).every((key) => CATEGORIES.has(key));

/**
 * A group of texts with what a page gives in place of the built-in ones. What does not fit is said, and the built-in text stays.
 *
 * @param texts The group. Not changed.
 * @param root Name it stands under; empty where it has a part of its own.
 * @param given By name; names that the group does not have are no matter.
 * @param found Takes the names that the group has.
 */
export function withGiven<Group extends object>(
  texts: Group,
  root: string,
  given: ReadonlyMap<string, Given>,
  { tell, found }: { readonly tell?: Tell | undefined; readonly found?: Set<string> } = {},
): Group {
  const visit = (node: unknown, name: string): unknown => {
    const isForms = typeof node === 'object' && isPlural(node!);
    if (typeof node !== 'string' && !isForms) {
      const of = (key: string) => (Array.isArray(node) ? String(Number(key) + 1) : key);
      const entries = Object.entries(node as object).map(([key, child]) => [
        key,
        visit(child, name ? `${name}.${of(key)}` : of(key)),
      ]);
      return Array.isArray(node) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
    }
    const own = given.get(name);
    if (!own) return node;
    found?.add(name);
    const reject = (text: string, why: string) =>
      tell?.(own.source, `cannot use "${text}" for the text ${name}: ${why}. Using the default.`);
    return isForms ? fittingForms(node, own, reject) : fittingText(node as string, own, reject);
  };
  return visit(texts, root) as Group;
}

/** A group of texts as an element is to show them, looked up once. @see withGiven */
export const replaceTexts = <Group extends object>(texts: Group, root: string, around: Around): Group =>
  withGiven(texts, root, givenTexts(around), around);
