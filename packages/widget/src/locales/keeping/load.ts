import type { LocaleId } from '../locale-id.js';
import type { TextLoaders } from '../text-loaders.js';
import type { KeepingMessages } from './messages.js';

const loaders: TextLoaders<KeepingMessages> = {
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
 * The texts of what is kept on this device, taken back, and cleared.
 *
 * @throws {TypeError} If the chunk cannot be fetched. The next call tries again where the browser allows it.
 */
export const loadTexts = async (locale: LocaleId): Promise<KeepingMessages> => (await loaders[locale]()).messages;
