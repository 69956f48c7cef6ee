/** Languages with a complete set of texts. */
export const LOCALE_IDS = ['en', 'zh-CN', 'zh-TW'] as const;

/** One language with a complete set of texts. */
export type LocaleId = (typeof LOCALE_IDS)[number];

/** Regions that write Chinese in traditional characters. */
const TRADITIONAL = /^zh-(?:.*-)?(?:hant|tw|hk|mo)(?:-|$)/;
const SIMPLIFIED_SCRIPT = /^zh-hans(?:-|$)/;

/**
 * The language shown for a requested one.
 *
 * @param tag BCP 47 language tag, in any case.
 * @returns The nearest language there is; `undefined` when there is none, such as for `fr`.
 * @see RFC 4647, section 3.4, for falling back from a longer tag to a shorter one.
 */
export function matchLocale(tag: string): LocaleId | undefined {
  const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
  if (TRADITIONAL.test(wanted) && !SIMPLIFIED_SCRIPT.test(wanted)) return 'zh-TW';
  const language = wanted.split('-', 1)[0];
  if (language === 'zh') return 'zh-CN';
  return language === 'en' ? 'en' : undefined;
}
