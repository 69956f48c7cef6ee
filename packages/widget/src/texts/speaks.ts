/**
 * Whether a text meant for one language is to be shown where another is asked for: the same, a wider one (`de` where `de-AT` is asked for), or
 * the one whose texts are shown (`pt-BR` where `pt` is asked for).
 *
 * @param lang BCP 47 tag of the text; blank for every language.
 * @param tag The tag asked for.
 * @param locale The language shown for it.
 * @returns How near they are: the length of `lang`, 0 for every language; `undefined` where it is not to be shown.
 * @see RFC 4647, section 3.3.1, basic filtering.
 */
export function speaks(lang: string, tag: string, locale: string): number | undefined {
  const [meant, asked, shown] = [lang, tag, locale].map((each) => each.trim().toLowerCase().replaceAll('_', '-'));
  return !meant || meant === shown || `${asked}-`.startsWith(`${meant}-`) ? meant!.length : undefined;
}
