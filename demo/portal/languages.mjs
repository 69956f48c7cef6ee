/** Languages of the portal: path segment, `lang` attribute and the name a reader of the language knows it by. */
export const LANGUAGES = [
  { id: 'en', name: 'English' },
  { id: 'zh-TW', name: '繁體中文' },
];

/**
 * Picks the portal's language for a browser.
 *
 * @param {string} accepted Value of the Accept-Language header; may be empty.
 * @returns {string} Id of a language of the portal; English if none fits.
 */
export const preferredLanguage = (accepted) => (/^\s*zh\b/i.test(accepted) ? 'zh-TW' : 'en');
