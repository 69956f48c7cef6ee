import { loadTexts as loadFurther } from './further/load.js';
import type { LocaleId } from './locale-id.js';
import type { AllMessages, Messages } from './messages.js';

/** Texts that have come: what is made later shows its own before the next frame. */
const come = new Map<LocaleId, Messages>();

/**
 * As in `load-locale.ts`, whose place this module takes in the chunks of the tag: the build names each chunk for its language.
 *
 * @throws {TypeError} If the chunk cannot be fetched. The next call tries again where the browser allows it.
 */
export async function loadLocale(locale: LocaleId): Promise<Messages> {
  const messages =
    come.get(locale) ?? ((await import(/* @vite-ignore */ `./${locale}.js`)) as { messages: Messages }).messages;
  come.set(locale, messages);
  return messages;
}

/**
 * All texts of a language, as in `load-locale.ts`.
 *
 * @throws {TypeError} If the chunk cannot be fetched. The next call tries again where the browser allows it.
 */
export const loadWholeLocale = async (locale: LocaleId): Promise<AllMessages> =>
  Object.assign({}, ...(await Promise.all([loadLocale(locale), loadFurther(locale)])));
