/** What XML 1.0 cannot hold, even escaped. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replaceAll(IMPOSSIBLE, '\uFFFD').replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);

/** What one element of a list holds: names to values. */
export type Entry = Readonly<Record<string, string | boolean>>;

/**
 * A list of flat records as XML.
 *
 * @param names Of the list's element and of each record's. They, and the keys of the records, are names of the caller's own making.
 */
export const xmlList = (names: { readonly list: string; readonly each: string }, entries: readonly Entry[]): string => {
  const fields = (entry: Entry) =>
    Object.entries(entry)
      .map(([key, value]) => `<${key}>${escaped(String(value))}</${key}>`)
      .join('');
  const body = entries.map((entry) => `<${names.each}>${fields(entry)}</${names.each}>`).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n<${names.list}>\n${body}\n</${names.list}>\n`;
};
