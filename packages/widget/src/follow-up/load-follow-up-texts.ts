import { loadLocale } from '../locales/load-locale.js';
import { loadTexts } from '../locales/follow-up/load.js';
import type { LocaleId } from '../locales/locale-id.js';
import type { Messages } from '../locales/messages.js';

/**
 * All texts of the follow-up.
 *
 * @throws {TypeError} If a chunk cannot be fetched.
 */
export const loadFollowUpTexts = async (locale: LocaleId): Promise<Messages> => {
  const [messages, more] = await Promise.all([loadLocale(locale), loadTexts(locale)]);
  return Object.assign({}, messages, more);
};
