import type { LocaleId } from './locale-id.js';
import type { Messages } from './messages.js';

const loaders: { readonly [Id in LocaleId]: () => Promise<{ messages: Messages }> } = {
  en: () => import('./en.js'),
  'zh-CN': () => import('./zh-cn.js'),
  'zh-TW': () => import('./zh-tw.js'),
};

const loaded = new Map<LocaleId, Messages>();

/** Texts of a language if an earlier `loadLocale` brought them, so that a second form shows without a gap. */
export const loadedLocale = (locale: LocaleId): Messages | undefined => loaded.get(locale);

/**
 * Texts of a language, fetched once per page.
 *
 * @throws {TypeError} If the chunk cannot be fetched. The next call tries again where the browser allows it.
 */
export async function loadLocale(locale: LocaleId): Promise<Messages> {
  const { messages } = await loaders[locale]();
  loaded.set(locale, messages);
  return messages;
}
