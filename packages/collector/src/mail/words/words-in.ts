import { en } from './en.js';
import type { MailWords } from './mail-words.js';
import { zhCn } from './zh-cn.js';
import { zhTw } from './zh-tw.js';

/**
 * The words for a language. Chinese is told apart by script, then by region: Taiwan, Hong Kong and Macau read traditional characters.
 *
 * @param tag Language of the form that somebody wrote in.
 * @returns English for any other language, for none, and for a tag that is none.
 */
export function wordsIn(tag: string | undefined): MailWords {
  try {
    const { language, script } = new Intl.Locale(tag ?? 'en').maximize();
    if (language === 'zh') return script === 'Hant' ? zhTw : zhCn;
  } catch {
    // The tag fits the protocol's pattern and is well-formed by no standard.
  }
  return en;
}
