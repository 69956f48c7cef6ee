import { type Language, nearestLanguage } from '../../language/nearest-language.js';
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

const WORDS: Readonly<Record<Language, MailWords>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  ja,
  ko,
  'pt-BR': ptBr,
  vi,
  'zh-CN': zhCn,
  'zh-TW': zhTw,
};

/**
 * The words for a language.
 *
 * @param tag Language of the form that somebody wrote in.
 * @returns English for any other language, for none, and for a tag that is none.
 */
export const wordsIn = (tag: string | undefined): MailWords => WORDS[nearestLanguage(tag ?? 'en') ?? 'en'];
