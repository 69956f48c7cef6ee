/** Languages that customers are written to in; where two share their first letters, the one that stands for both comes first. */
export const LANGUAGES = ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'es', 'fr', 'de', 'pt-BR', 'ar', 'hi', 'vi'] as const;

/** A language that customers are written to in. */
export type Language = (typeof LANGUAGES)[number];

/** Chinese in traditional characters: that script, or a region that writes it. */
const TRADITIONAL = /^zh-(?!hans\b)(.*-)?(hant|tw|hk|mo)\b/;

const normalised = (tag: string): string => tag.trim().toLowerCase().replaceAll('_', '-');

/** The part of a BCP 47 tag that names the language alone. */
export const primaryOf = (tag: string): string => normalised(tag).split('-', 1)[0]!;

/**
 * The nearest language to a tag.
 *
 * @param tag BCP 47 language tag, in any case; need not be well formed.
 * @returns `undefined` if there is none, such as for `cy`.
 * @see RFC 4647, section 3.4 "Lookup".
 */
export function nearestLanguage(tag: string): Language | undefined {
  if (TRADITIONAL.test(normalised(tag))) return 'zh-TW';
  const primary = primaryOf(tag);
  return LANGUAGES.find((language) => language.slice(0, 2) === primary);
}

/** Whether two tags have the same nearest language, or, where there is none, name the same. */
export const isNearLanguage = (one: string, other: string): boolean =>
  (nearestLanguage(one) ?? primaryOf(one)) === (nearestLanguage(other) ?? primaryOf(other));
