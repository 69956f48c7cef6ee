import { loadTexts as loadFurther } from './further/load.js';
import type { LocaleId } from './locale-id.js';
import type { AllMessages, Messages } from './messages.js';
import type { TextLoaders } from './text-loaders.js';

const first: TextLoaders<Messages> = {
  en: () => import('./en.js'),
  'zh-CN': () => import('./zh-cn.js'),
  'zh-TW': () => import('./zh-tw.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  de: () => import('./de.js'),
  'pt-BR': () => import('./pt-br.js'),
  ar: () => import('./ar.js'),
  hi: () => import('./hi.js'),
  vi: () => import('./vi.js'),
};

/**
 * Texts of a language for the panel and a rating.
 *
 * @throws {TypeError} If the chunk cannot be fetched. The next call tries again where the browser allows it.
 */
export const loadLocale = async (locale: LocaleId): Promise<Messages> => (await first[locale]()).messages;

/**
 * All texts of a language.
 *
 * @throws {TypeError} If a chunk cannot be fetched. The next call tries again where the browser allows it.
 */
export async function loadWholeLocale(locale: LocaleId): Promise<AllMessages> {
  const [messages, more] = await Promise.all([loadLocale(locale), loadFurther(locale)]);
  return { ...messages, ...more };
}
