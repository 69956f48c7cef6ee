/** A text that replies begin from. */
export interface Template {
  readonly title: string;
  /** `{name}`, `{number}` and `{handler}` stand for what the case and its handler are called. */
  readonly text: string;
}

/** What a template can be filled with; empty for what is not known. */
export type TemplateValues = Readonly<Record<'name' | 'number' | 'handler', string>>;

/** Fills a template. Where a value is not known, the blank before it goes, too: "Dear {name}," becomes "Dear,". */
export const fillTemplate = (text: string, values: TemplateValues): string =>
  text
    .replace(/ ?\{(name|number|handler)\}/g, (place, key: keyof TemplateValues) =>
      values[key] === '' ? '' : place.replace(`{${key}}`, () => values[key]),
    )
    .trimEnd();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Characters of writings that set no spaces between words, where a name has neighbours that do not make it another word. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';

/** Where a value stands as a word of its own. */
function placeOf(value: string): string {
  // A single character is a part of too many words.
  const isUnspaced = value.length > 1 && new RegExp(`[${UNSPACED}]`, 'u').test(value);
  return isUnspaced ? escaped(value) : `(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`;
}

/** The template that {@link fillTemplate} would make a text of: what is said of the one case is taken out of it. */
export function emptiedTemplate(text: string, values: TemplateValues): string {
  const known = Object.entries(values).filter(([, value]) => value !== '');
  if (known.length === 0) return text;
  const byValue = new Map(known.toReversed().map(([key, value]) => [value, `{${key}}`]));
  const longestFirst = [...byValue.keys()].toSorted((one, other) => other.length - one.length);
  return text.replace(new RegExp(longestFirst.map(placeOf).join('|'), 'gu'), (value) => byValue.get(value) ?? value);
}

/** What was written, with a filled template below it. */
export const withTemplate = (written: string, filled: string): string =>
  written.trim() === '' ? filled : `${written.trimEnd()}\n\n${filled}`;
