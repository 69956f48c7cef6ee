import type { Language } from '../../language/nearest-language.js';
import { texts as ar } from './ar.js';
import { texts as de } from './de.js';
import { texts as en } from './en.js';
import { texts as es } from './es.js';
import type { FormTexts } from './form-texts.js';
import { texts as fr } from './fr.js';
import { texts as hi } from './hi.js';
import { texts as ja } from './ja.js';
import { texts as ko } from './ko.js';
import { texts as ptBr } from './pt-br.js';
import { texts as vi } from './vi.js';
import { texts as zhCn } from './zh-cn.js';
import { texts as zhTw } from './zh-tw.js';

/** What the pages say, by language. */
export const FORM_TEXTS: Readonly<Record<Language, FormTexts>> = {
  en,
  'zh-CN': zhCn,
  'zh-TW': zhTw,
  ja,
  ko,
  es,
  fr,
  de,
  'pt-BR': ptBr,
  ar,
  hi,
  vi,
};
