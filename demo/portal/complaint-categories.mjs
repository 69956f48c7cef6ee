import service from '../service.json' with { type: 'json' };

const inLanguage = (lang) =>
  Object.entries(service.categories)
    .map(([id, names]) => `${id}:${names[lang]}`)
    .join(', ');

/** What people complain about to a water utility, as the `categories` attribute takes it: id and label in each language. The console has the same names. */
export const COMPLAINT_CATEGORIES = { en: inLanguage('en'), 'zh-TW': inLanguage('zh-TW') };
