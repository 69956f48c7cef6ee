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

/** A language tag that is read; `null` for an ill-formed one. */
function tagOf(text: string): Intl.Locale | null {
  try {
    return new Intl.Locale(text);
  } catch {
    return null;
  }
}

/** The language of the console that a tag means; `null` if it does not speak it. */
function localeOf(tag: Intl.Locale): Locale | null {
  const { language, script } = tag.maximize();
  if (language === 'en') return 'en';
  if (language === 'zh') return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  return null;
}

/**
 * The first of the preferred languages that the console speaks. Chinese is told apart by script, then by region:
 * Taiwan, Hong Kong and Macau read traditional characters.
 *
 * @param preferred BCP 47 tags, best first, such as `navigator.languages`. Ill-formed ones are passed over.
 * @returns English if there is none.
 */
export function chooseLocale(preferred: readonly string[]): Locale {
  for (const text of preferred) {
    const tag = tagOf(text);
    const locale = tag && localeOf(tag);
    if (locale) return locale;
  }
  return 'en';
}

/**
 * A language as it is written where the reader lives: Britain puts the day before the month, America after it.
 *
 * @param preferred As in {@link chooseLocale}.
 * @returns A BCP 47 tag: the first preferred one of this language that names a region, or else the language itself.
 */
export function localeWithRegion(locale: Locale, preferred: readonly string[]): string {
  for (const text of preferred) {
    const tag = tagOf(text);
    if (tag?.region && localeOf(tag) === locale) return tag.baseName;
  }
  return locale;
}
