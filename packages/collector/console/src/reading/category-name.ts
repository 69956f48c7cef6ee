import type { Words } from '../words/words.js';

/** What a category is called; of a site's own category its slug, in words. */
export function categoryName(category: string, words: Words): string {
  const spaced = category.replace(/[-._]+/g, ' ');
  return words.categories[category] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
