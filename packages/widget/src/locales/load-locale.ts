import type { LocaleId } from './locale-id.js';
import type { AllMessages, FurtherMessages, Messages } from './messages.js';

type Loaders<Texts> = { readonly [Id in LocaleId]: () => Promise<{ messages: Texts }> };

const first: Loaders<Messages> = {
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

const further: Loaders<FurtherMessages> = {
  en: () => import('./further/en.js'),
  'zh-CN': () => import('./further/zh-cn.js'),
  'zh-TW': () => import('./further/zh-tw.js'),
  ja: () => import('./further/ja.js'),
  ko: () => import('./further/ko.js'),
  es: () => import('./further/es.js'),
  fr: () => import('./further/fr.js'),
  de: () => import('./further/de.js'),
  'pt-BR': () => import('./further/pt-br.js'),
  ar: () => import('./further/ar.js'),
  hi: () => import('./further/hi.js'),
  vi: () => import('./further/vi.js'),
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
  const [{ messages }, more] = await Promise.all([first[locale](), further[locale]()]);
  return { ...messages, ...more.messages };
}
