import { matchLocale, type LocaleId } from '../locales/locale-id.js';
import { surroundingsOf } from './surroundings.js';

/**
 * Language and writing direction of an element on a server, where there is no page to read them off: its own `lang`, else what the caller
 * says of the page, else English.
 */
export function languageOnServer(element: Element): { readonly locale: LocaleId; readonly dir: 'rtl' | '' } {
  const locale = matchLocale(element.getAttribute('lang') || surroundingsOf(element).lang || 'en') ?? 'en';
  return { locale, dir: locale === 'ar' && !element.hasAttribute('dir') ? 'rtl' : '' };
}
