import { givesTexts } from './gives-texts.js';

/**
 * Texts of a group as they are to be shown beside an element that does not draw them itself. The built-in ones where the code that reads
 * the page's own cannot be fetched, or fails on a page that has spoilt built-ins. Never rejects.
 *
 * @param root Name the group stands under; empty where it has a part of its own.
 */
export async function replacedOnce<Group extends object>(host: Element, texts: Group, root = ''): Promise<Group> {
  if (!givesTexts(host)) return texts;
  try {
    const { replaceAround } = await import('./replace-around.js');
    return replaceAround(host, texts, root);
  } catch {
    return texts;
  }
}
