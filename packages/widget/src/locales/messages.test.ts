import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCALES } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { LOCALE_IDS, type LocaleId } from './locale-id.js';
import { loadLocale, loadWholeLocale } from './load-locale.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The first texts, and every group that has a folder. */
const GROUPS = [
  '.',
  ...readdirSync(here, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : [])),
];

const load = async (group: string, locale: LocaleId): Promise<object> =>
  ((await import(`${here}/${group}/${locale.toLowerCase()}.ts`)) as { messages: object }).messages;

/** Every text by its path, with plural forms other than `other` left out, since languages differ in them. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return /\.(?:zero|one|two|few|many)$/.test(path) ? [] : [[path, node]];
  return Object.entries(node as object).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

/** Every text by its path, plural forms among them. */
const allTexts = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, child]) => allTexts(child, `${path}.${key}`));

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Every sentence that depends on a number, by its path. */
function plurals(node: unknown, path = ''): [string, { readonly [category: string]: string }][] {
  if (typeof node !== 'object' || node === null) return [];
  if ('other' in node && Object.keys(node).every((key) => CATEGORIES.has(key)))
    return [[path, node as unknown as { readonly [category: string]: string }]];
  return Object.entries(node).flatMap(([key, child]) => plurals(child, `${path}.${key}`));
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

/** Words that other languages write as English does. */
const SHARED = new Set(['Name', 'Excellent', 'Suggestion', 'Cookie', 'SMS', 'E-mail', 'No']);

/** Letters of the languages that do not write in Latin ones. */
const SCRIPTS: { readonly [Id in LocaleId]?: RegExp } = {
  'zh-CN': /\p{Script=Han}/u,
  'zh-TW': /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
};

describe.each(GROUPS)('texts in %s', (group) => {
  it('set French punctuation apart with a space that does not break', async () => {
    for (const [path, text] of allTexts(await load(group, 'fr')))
      expect(text, path).not.toMatch(/[^\u202f][?!;]|[^\u00a0]:/u);
  });

  describe.each(LOCALE_IDS.filter((locale) => locale !== 'en'))('in %s', (locale) => {
    it('has every text there is in English, with the same places to fill', async () => {
      const english = texts(await load(group, 'en'));
      const translated = new Map(texts(await load(group, locale)));
      expect([...translated.keys()]).toEqual(english.map(([path]) => path));
      for (const [path, text] of english)
        expect([path, ...places(translated.get(path)!)]).toEqual([path, ...places(text)]);
    });

    it('leaves no text in English', async () => {
      const english = new Map(texts(await load(group, 'en')));
      const kept = texts(await load(group, locale)).filter(
        ([path, text]) =>
          text === english.get(path) && /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '')) && !SHARED.has(text),
      );
      expect(kept).toEqual([]);
    });

    it('writes in the letters of its language', async () => {
      const script = SCRIPTS[locale] ?? /\p{Script=Latin}/u;
      for (const [path, text] of texts(await load(group, locale))) {
        const words = text.replaceAll(/\{\w+\}/g, '');
        if (/\p{L}/u.test(words)) expect(words, path).toMatch(script);
        if (SCRIPTS[locale])
          expect(
            (words.match(/\p{Script=Latin}+/gu) ?? []).filter((word) => !SHARED.has(word)),
            path,
          ).toEqual([]);
      }
    });
  });

  describe.each(LOCALE_IDS)('in %s', (locale) => {
    it('leaves no text empty or padded', async () => {
      for (const [path, text] of texts(await load(group, locale))) {
        expect(text, path).not.toBe('');
        expect(text, path).toBe(text.trim());
      }
    });

    it('has a form for every plural category of the language, with the number unless the form says it in words', async () => {
      const rules = new Intl.PluralRules(locale);
      const numbersOf = (category: string) =>
        Array.from({ length: 200 }, (_, count) => count).filter((count) => rules.select(count) === category);
      for (const [path, message] of plurals(await load(group, locale))) {
        expect(Object.keys(message).toSorted(), path).toEqual(rules.resolvedOptions().pluralCategories.toSorted());
        for (const [category, text] of Object.entries(message))
          if (numbersOf(category).length !== 1) expect(places(text), `${path}.${category}`).toContain('{count}');
      }
    });
  });
});

describe.each(LOCALE_IDS)('messages of %s', (locale) => {
  it('names every point of a scale, or its ends', async () => {
    const { scales } = await loadLocale(locale);
    for (const [id, { names }] of Object.entries(scales)) {
      const { min, max } = SCALES[id as keyof typeof SCALES];
      expect([2, max - min + 1], id).toContain(names.length);
    }
  });

  it('keeps what comes after sending out of the first texts', async () => {
    const first = Object.keys(await loadLocale(locale));
    const further = Object.keys(await loadWholeLocale(locale)).filter((part) => !first.includes(part));
    expect(further).toEqual(['scorecard', 'complaint', 'suggestion', 'contact', 'faults', 'receipt']);
  });

  it('never confuses the ways a voice can end', async () => {
    const { receipt } = await loadWholeLocale(locale);
    const titles = [receipt.storedTitle, receipt.memoryTitle, receipt.receivedTitle, receipt.refusedTitle];
    for (const title of titles) expect(titles.filter((other) => other.includes(title))).toEqual([title]);
    expect(receipt.announceStored.startsWith(receipt.storedTitle)).toBe(true);
    expect(receipt.announceReceived.startsWith(receipt.receivedTitle)).toBe(true);
    expect(receipt.announceRefused.startsWith(receipt.refusedTitle)).toBe(true);
  });
});

describe.each(LOCALE_IDS)('photos in %s', (locale) => {
  // WCAG 2.2, 2.5.3: whoever speaks to their device says what they see.
  it('names the buttons of one photo by what stands on them', async () => {
    const photos = (await load('photos', locale)) as { [name: string]: string };
    for (const name of ['blur', 'remove'])
      expect(photos[`${name}Of`]!.toLowerCase()).toContain(photos[name]!.toLowerCase());
  });
});

describe.each(GROUPS)('texts in %s, from right to left', (group) => {
  it('set words of others apart, which may run the other way', async () => {
    const filled = texts(await load(group, 'ar')).filter(([, text]) => /\{(?:name|reason|site)\}/.test(text));
    expect(filled.filter(([, text]) => !/\u2068\{(?:name|reason|site)\}\u2069/.test(text))).toEqual([]);
  });
});
