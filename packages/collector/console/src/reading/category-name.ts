import type { Words } from '../words/words.js';
import { inWords } from './in-words.js';

/** What a category is called; of a site's own category its slug, in words. */
export const categoryName = (category: string, words: Words): string => words.categories[category] ?? inWords(category);
