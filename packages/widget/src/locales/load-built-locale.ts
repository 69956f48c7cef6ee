import type { LocaleId } from './locale-id.js';
import type { AllMessages, FurtherMessages, Messages } from './messages.js';

/** A chunk beside this one. Its name is made up here, since a list of all names would cost every page more than a language. */
const load = async <Texts>(name: string): Promise<Texts> =>
  ((await import(/* @vite-ignore */ `./${name}.js`)) as { messages: Texts }).messages;

/**
 * As in `load-locale.ts`, whose place this module takes in the chunks of the tag: the build names each chunk for its language.
 *
 * @throws {TypeError} If the chunk cannot be fetched. The next call tries again where the browser allows it.
 */
export const loadLocale = (locale: LocaleId): Promise<Messages> => load(locale);

/**
 * All texts of a language, as in `load-locale.ts`.
 *
 * @throws {TypeError} If a chunk cannot be fetched. The next call tries again where the browser allows it.
 */
export const loadWholeLocale = async (locale: LocaleId): Promise<AllMessages> =>
  Object.assign({}, ...(await Promise.all([loadLocale(locale), load<FurtherMessages>(`${locale}-further`)])));
