import { type Language, nearestLanguage } from '../language/nearest-language.js';

/** Tags of `Accept-Language`, the one liked best first. @see RFC 9110, section 12.5.4. */
const accepted = (header: string): string[] =>
  header
    .split(',', 50)
    .map((part) => {
      const [tag = '', quality] = part.split(/;\s*q=/i);
      return { tag, quality: quality === undefined ? 1 : Number.parseFloat(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);

/**
 * The language to answer in.
 *
 * @param named What the form says; empty for nothing.
 * @param header `Accept-Language` of its request.
 */
export function matchLanguage(named: string, header: string | null): Language {
  for (const tag of [named, ...accepted(header ?? '')]) {
    const language = nearestLanguage(tag);
    if (language) return language;
  }
  return 'en';
}
