import { messages as english } from '../locales/en.js';
import { messages as furtherEnglish } from '../locales/further/en.js';
import { loadWholeLocale } from '../locales/load-locale.js';
import { matchLocale } from '../locales/locale-id.js';
import type { AllMessages } from '../locales/messages.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { replacedOnce } from '../texts/replaced-once.js';
import type { AllWords } from '../form/words.js';

/** English, which the stand-in carries itself. */
const ENGLISH: AllWords = { locale: 'en', messages: { ...english, ...furtherEnglish } };

/** How long somebody who asked for a form waits for a language, or the page's own words, that may not come. In milliseconds. */
const LANGUAGE_WITHIN_MS = 1500;

async function builtInWords(source: Element): Promise<AllWords> {
  const locale = matchLocale(nearestLanguage(source).tag) ?? 'en';
  if (locale === 'en') return ENGLISH;
  const late = new Promise<AllMessages>((_, reject) => {
    setTimeout(reject, LANGUAGE_WITHIN_MS);
  });
  return Promise.race([loadWholeLocale(locale), late]).then(
    (messages) => ({ locale, messages }),
    () => ENGLISH,
  );
}

/**
 * The texts in the language around an element, with those that the page gives in their place; English where they cannot be had in time. Never
 * rejects.
 */
export async function fallbackWords(source: Element): Promise<AllWords> {
  const words = await builtInWords(source);
  const late = new Promise<AllMessages>((resolve) => {
    setTimeout(resolve, LANGUAGE_WITHIN_MS, words.messages);
  });
  return { ...words, messages: await Promise.race([replacedOnce(source, words.messages), late]) };
}
