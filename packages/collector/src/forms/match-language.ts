/** Languages that pages for people come in; where two share their first letters, the one that stands for both comes first. */
export const LANGUAGES = ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'es', 'fr', 'de', 'pt-BR', 'ar', 'hi', 'vi'] as const;

/** A language that pages for people come in. */
export type Language = (typeof LANGUAGES)[number];

/** Chinese in traditional characters: that script, or a region that writes it. */
const TRADITIONAL = /^zh-(?!hans\b)(.*-)?(hant|tw|hk|mo)\b/;

/** The nearest language to a tag; `undefined` if there is none. @see RFC 4647, section 3.4 "Lookup". */
function nearest(tag: string): Language | undefined {
  const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
  if (TRADITIONAL.test(wanted)) return 'zh-TW';
  const [first] = wanted.split('-', 1);
  return LANGUAGES.find((language) => language.slice(0, 2) === first);
}

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
    const language = nearest(tag);
    if (language) return language;
  }
  return 'en';
}
