import { SCALES } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { loadLocale, loadWholeLocale } from './load-locale.js';
import { LOCALE_IDS, type LocaleId } from './locale-id.js';

/** Every text by its path, with plural forms other than `other` left out, since languages differ in them. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return /\.(?:zero|one|two|few|many)$/.test(path) ? [] : [[path, node]];
  return Object.entries(node as object).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

const PARTS = [
  ['first texts', loadLocale],
  ['all texts', loadWholeLocale],
] as const;

describe.each(LOCALE_IDS.filter((locale) => locale !== 'en'))('messages of %s', (locale) => {
  it.each(PARTS)('has every text of the English %s, with the same places to fill', async (_name, load) => {
    const english = texts(await load('en'));
    const translated = new Map(texts(await load(locale)));
    expect([...translated.keys()]).toEqual(english.map(([path]) => path));
    for (const [path, text] of english)
      expect([path, ...places(translated.get(path)!)]).toEqual([path, ...places(text)]);
  });
});

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

describe.each(LOCALE_IDS.filter((locale) => locale !== 'en'))('messages of %s', (locale) => {
  it('leaves no text in English', async () => {
    const english = new Map(texts(await loadWholeLocale('en')));
    const kept = texts(await loadWholeLocale(locale)).filter(
      ([path, text]) =>
        text === english.get(path) && /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '')) && !SHARED.has(text),
    );
    expect(kept).toEqual([]);
  });

  it('writes in the letters of its language', async () => {
    const script = SCRIPTS[locale] ?? /\p{Script=Latin}/u;
    for (const [path, text] of texts(await loadWholeLocale(locale))) {
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

describe.each(LOCALE_IDS)('messages of %s', (locale) => {
  it('leaves no text empty or padded', async () => {
    for (const [path, text] of texts(await loadWholeLocale(locale))) {
      expect(text, path).not.toBe('');
      expect(text, path).toBe(text.trim());
    }
  });

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

  it('has a form for every plural category of its language, with the number unless the form says it in words', async () => {
    const rules = new Intl.PluralRules(locale);
    const numbersOf = (category: string) =>
      Array.from({ length: 200 }, (_, count) => count).filter((count) => rules.select(count) === category);
    const { form, errors, rating } = await loadWholeLocale(locale);
    for (const message of [form.left, form.over, errors.summary, errors.tooLong, rating.star]) {
      expect(Object.keys(message).toSorted()).toEqual(rules.resolvedOptions().pluralCategories.toSorted());
      for (const [category, text] of Object.entries(message))
        if (numbersOf(category).length !== 1) expect(places(text), `${category}: ${text}`).toEqual(['{count}']);
    }
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
