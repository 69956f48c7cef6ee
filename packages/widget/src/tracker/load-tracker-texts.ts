import { loadLocale } from '../locales/load-locale.js';
import { loadTexts as loadLater } from '../locales/later/load.js';
import { loadTexts as loadTracker } from '../locales/tracker/load.js';
import type { LocaleId } from '../locales/locale-id.js';
import type { Messages } from '../locales/messages.js';

/**
 * All texts of the tracker.
 *
 * @throws {TypeError} If a chunk cannot be fetched.
 */
export const loadTrackerTexts = async (locale: LocaleId): Promise<Messages> => {
  const groups = await Promise.all([loadLocale(locale), loadLater(locale), loadTracker(locale)]);
  return Object.assign({}, ...groups) as Messages;
};
