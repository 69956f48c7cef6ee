/** A slug such as `late-delivery` in words. */
export function inWords(slug: string): string {
  const spaced = slug.replace(/[-._]+/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
