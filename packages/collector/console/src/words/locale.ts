/** Languages that the console speaks, as BCP 47 tags. */
export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;

/** One of the console's languages. */
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};

/** Whether `text` is a language of the console. */
export const isLocale = (text: unknown): text is Locale => LOCALES.some((locale) => locale === text);

/**
 * The first of the preferred languages that the console speaks. Chinese is told apart by script, then by region:
 * Taiwan, Hong Kong and Macau read traditional characters.
 *
 * @param preferred BCP 47 tags, best first, such as `navigator.languages`. Ill-formed ones are passed over.
 * @returns English if there is none.
 */
export function chooseLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    let locale: Intl.Locale;
    try {
      locale = new Intl.Locale(tag).maximize();
    } catch {
      continue;
    }
    if (locale.language === 'en') return 'en';
    if (locale.language === 'zh') return locale.script === 'Hant' ? 'zh-TW' : 'zh-CN';
  }
  return 'en';
}
