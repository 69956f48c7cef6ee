import { ownText } from '../../../src/language/site-text.js';
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

/** What a category is called by a site that does not say: of its own ones the slug, in words. */
export const usualCategory = (id: string, { categories }: Words): string => entryOf(categories, id) ?? inWords(id);

/** What a category is called: as its site says, or all that have it, or else as the person saw it. */
export function categoryName({ id, site, shown }: Category, words: Words): string {
  const naming = words.sites.filter((each) => site === null || each.id === site);
  const names = naming.flatMap(({ categories }) => ownText(categories, id, words.locale) ?? []);
  return names.length > 0 ? [...new Set(names)].join(' / ') : (shown ?? usualCategory(id, words));
}

/** The categories of a site: those that it names, and those that its cases have. */
export const categoriesOf = (site: string, ofCases: readonly string[], { sites }: Words): readonly string[] => [
  ...new Set([...Object.keys(sites.find(({ id }) => id === site)?.categories ?? {}), ...ofCases]),
];
