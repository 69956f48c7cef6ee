import { warnOnce } from '../attributes/warn-once.js';
import { matchLocale } from '../locales/locale-id.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { replaceTexts } from './replace-texts.js';
import { textSources } from './text-sources.js';

/**
 * Texts of a group as they are to be shown beside an element that does not draw them itself, looked up once.
 *
 * @param root Name the group stands under; empty where it has a part of its own.
 */
export function replaceAround<Group extends object>(host: Element, texts: Group, root = ''): Group {
  const { tag } = nearestLanguage(host);
  const around = { sources: textSources(host), tag, locale: matchLocale(tag) ?? 'en', tell: warnOnce };
  return around.sources[0] ? replaceTexts(texts, root, around) : texts;
}
