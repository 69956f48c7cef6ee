import { isNearLanguage, primaryOf } from './nearest-language.js';

/** What a site calls something: one text for everybody, or one for each language, by BCP 47 tag. */
export type SiteText = string | Readonly<Record<string, string>>;

/** Texts of a site by the id of what they name. */
export type SiteTexts = Readonly<Record<string, SiteText>>;

/**
 * The text that suits a reader best: in their language, in the nearest to it, or the first.
 *
 * @param lang BCP 47; `null` for any.
 * @returns `undefined` if there is none.
 */
export function nearestText<Text extends { readonly lang: string }>(
  texts: readonly Text[],
  lang: string | null,
): Text | undefined {
  if (lang === null) return texts[0];
  return (
    texts.find((each) => each.lang.toLowerCase() === lang.toLowerCase()) ??
    texts.find((each) => isNearLanguage(each.lang, lang)) ??
    texts.find((each) => primaryOf(each.lang) === primaryOf(lang)) ??
    texts[0]
  );
}

/** A text of a site as somebody reads it who prefers `lang`, BCP 47; `null` for any language. */
export function textIn(text: SiteText, lang: string | null): string {
  if (typeof text === 'string') return text;
  const texts = Object.entries(text).map(([each, words]) => ({ lang: each, words }));
  return nearestText(texts, lang)?.words ?? '';
}

/** What a site calls the thing with an id, which may come from anybody; `null` if it does not say. */
export const ownText = (texts: SiteTexts | undefined, id: string, lang: string | null): string | null =>
  texts && Object.hasOwn(texts, id) ? textIn(texts[id]!, lang) : null;

/** What several sites call the thing with an id, each name once, with ` / ` between; `null` if none of them says. */
export function namesOf(sites: readonly SiteTexts[], id: string, lang: string | null): string | null {
  const names = new Set(sites.flatMap((texts) => ownText(texts, id, lang) ?? []));
  return names.size === 0 ? null : [...names].join(' / ');
}
