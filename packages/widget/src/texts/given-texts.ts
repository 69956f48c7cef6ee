import { speaks } from './speaks.js';
import type { TextSource } from './text-sources.js';
import type { PluralForms } from './texts.js';

/** What a page gives for one text, and where. */
export type Given = {
  readonly source: Element;
  /** For every number, or of a text that depends on none. */
  readonly text?: string;
  readonly forms?: PluralForms;
};

/** Tells the page's developer what cannot be used. */
export type Tell = (source: Element, problem: string) => void;

/** Where texts are looked for, and for which language. */
export type Around = {
  /** Nearest first. */
  readonly sources: readonly TextSource[];
  /** BCP 47 tag of the language asked for. */
  readonly tag: string;
  /** The language shown for it. */
  readonly locale: string;
  readonly tell?: Tell;
};

const CATEGORIES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Texts an element's script gives. */
function byProperty({ element: source, texts }: TextSource, tell?: Tell): [string, Given][] {
  return Object.entries(texts ?? {}).flatMap(([name, given]: [string, unknown]): [string, Given][] => {
    if (typeof given === 'string') return [[name, { source, text: given }]];
    if (given && typeof given === 'object') return [[name, { source, forms: given as PluralForms }]];
    if (given !== undefined) tell?.(source, `cannot use the text ${name}: expected a string, got ${String(given)}.`);
    return [];
  });
}

/** Texts an element's children give: those for the nearest language, and of these the last. */
function byChildren(at: TextSource, { tag, locale, tell }: Around): [string, Given][] {
  const source = at.element;
  const given = new Map<string, { readonly nearness: number; readonly given: Given }>();
  for (const child of at.children) {
    const read = (attribute: string) => child.getAttribute(attribute)?.trim() ?? '';
    const [name, plural] = [read('name'), read('plural')];
    const nearness = speaks(read('lang'), tag, locale);
    const before = given.get(name);
    if (nearness === undefined || (before && nearness < before.nearness)) continue;
    if (!name || (plural && !CATEGORIES.includes(plural))) {
      const problem = name ? `plural="${plural}": expected one of ${CATEGORIES.join(', ')}` : 'no name';
      tell?.(source, `cannot use a <hearback-text> with ${problem}.`);
      continue;
    }
    const same = before && before.nearness === nearness ? before.given : { source };
    const text = child.textContent.replace(/\s+/g, ' ').trim();
    const more = plural ? { forms: { ...same.forms, [plural]: text } } : { text };
    given.set(name, { nearness, given: { ...same, ...more } });
  }
  return [...given].map(([name, each]) => [name, each.given]);
}

/** What a page gives in place of built-in texts, by name: the nearest element decides, and on one element its script. */
export function givenTexts(around: Around): ReadonlyMap<string, Given> {
  return new Map(
    around.sources
      .toReversed()
      .flatMap((source) => [...byChildren(source, around), ...byProperty(source, around.tell)]),
  );
}
