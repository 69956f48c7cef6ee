import { withoutBidiControls } from '../../../src/language/bidi-controls.js';
import { namesOf } from '../../../src/language/site-text.js';
import { entryOf } from '../../../src/entry-of.js';
import type { Words } from '../words/words.js';
import { inWords } from './in-words.js';

/** A category, and where it is one. */
export interface Category {
  readonly id: string;
  /** `null` for whichever has it. */
  readonly site: string | null;
  /** What the person saw it called. */
  readonly shown?: string | undefined;
}

/** What a category is called that no site names: a built-in one in words of the reader's language, another one as people saw it, or else the slug, in words. */
export const usualCategory = (id: string, shown: string | null | undefined, { categories }: Words): string =>
  entryOf(categories, id) ?? ((shown && withoutBidiControls(shown).trim()) || inWords(id));

/** What a category is called: as its site says, or all that name it, or else as usual. */
export function categoryName({ id, site, shown }: Category, words: Words): string {
  const naming = words.sites.filter((each) => site === null || each.id === site);
  const own = namesOf(
    naming.map(({ categories }) => categories),
    id,
    words.locale,
  );
  return own ?? usualCategory(id, shown, words);
}

/** The categories of a site: those that it names, and those that its cases have. */
export const categoriesOf = (site: string, ofCases: readonly string[], { sites }: Words): readonly string[] => [
  ...new Set([...Object.keys(sites.find(({ id }) => id === site)?.categories ?? {}), ...ofCases]),
];
