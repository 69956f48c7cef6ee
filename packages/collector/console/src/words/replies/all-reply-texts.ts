import type { Language } from '../../../../src/language/nearest-language.js';
import { arReplies } from './ar.js';
import { deReplies } from './de.js';
import { enReplies } from './en.js';
import { esReplies } from './es.js';
import { frReplies } from './fr.js';
import { hiReplies } from './hi.js';
import { jaReplies } from './ja.js';
import { koReplies } from './ko.js';
import { ptBRReplies } from './pt-br.js';
import { viReplies } from './vi.js';
import { zhCNReplies } from './zh-cn.js';
import { zhTWReplies } from './zh-tw.js';
import type { ReplyTexts } from './reply-texts.js';

/** What replies begin from, in every language that customers are written to in. */
export const REPLY_TEXTS: Readonly<Record<Language, ReplyTexts>> = {
  en: enReplies,
  'zh-CN': zhCNReplies,
  'zh-TW': zhTWReplies,
  ja: jaReplies,
  ko: koReplies,
  es: esReplies,
  fr: frReplies,
  de: deReplies,
  'pt-BR': ptBRReplies,
  ar: arReplies,
  hi: hiReplies,
  vi: viReplies,
};
