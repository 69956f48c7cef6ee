import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { MailWords } from './mail-words.js';
import { ptBr } from './pt-br.js';
import { vi } from './vi.js';
import { zhCn } from './zh-cn.js';
import { zhTw } from './zh-tw.js';

const WORDS: ReadonlyMap<string, MailWords> = new Map(
  Object.entries({ ar, de, en, es, fr, hi, ja, ko, pt: ptBr, vi, zh: zhCn }),
);

/**
 * The words for a language. Chinese is told apart by script, then by region: Taiwan, Hong Kong and Macau read traditional characters.
 *
 * @param tag Language of the form that somebody wrote in.
 * @returns English for any other language, for none, and for a tag that is none.
 */
export function wordsIn(tag: string | undefined): MailWords {
  try {
    const { language, script } = new Intl.Locale(tag ?? 'en').maximize();
    return language === 'zh' && script === 'Hant' ? zhTw : (WORDS.get(language) ?? en);
  } catch {
    // A tag can match the protocol's pattern without being a well-formed BCP 47 tag.
    return en;
  }
}
