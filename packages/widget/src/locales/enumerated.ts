import type { LocaleId } from './locale-id.js';

/** Several things after a colon: "a, b, c", with the comma of the language. */
export const enumerated = (items: readonly string[], locale: LocaleId): string =>
  items.join(/^(?:zh|ja)/.test(locale) ? '、' : locale === 'ar' ? '، ' : ', ');
