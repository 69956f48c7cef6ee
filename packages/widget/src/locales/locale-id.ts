/** Languages with a complete set of texts; where two share their first letters, the one that stands for both comes first. */
export const LOCALE_IDS = ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'es', 'fr', 'de', 'pt-BR', 'ar', 'hi', 'vi'] as const;

/** One language with a complete set of texts. */
export type LocaleId = (typeof LOCALE_IDS)[number];

/** Chinese in traditional characters: that script, or a region that writes it. */
const TRADITIONAL = /^zh-(?!hans\b)(.*-)?(hant|tw|hk|mo)\b/;

/**
 * The language shown for a requested one.
 *
 * @param tag BCP 47 language tag, in any case.
 * @returns The nearest language there is; `undefined` when there is none, such as for `cy`.
 * @see RFC 4647, section 3.4, for falling back from a longer tag to a shorter one.
 */
export function matchLocale(tag: string): LocaleId | undefined {
  const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
  const found = LOCALE_IDS.find((id) => id.slice(0, 2) === wanted.split('-', 1)[0]);
  return found === 'zh-CN' && TRADITIONAL.test(wanted) ? 'zh-TW' : found;
}
