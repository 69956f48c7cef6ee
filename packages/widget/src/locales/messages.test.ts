import { SCALES } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { loadLocale, loadWholeLocale } from './load-locale.js';
import { LOCALE_IDS } from './locale-id.js';

/** Every text by its path, with plural forms other than `other` left out, since languages differ in them. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return path.endsWith('.one') ? [] : [[path, node]];
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

  it('inflects what its language inflects', async () => {
    const inflects = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes('one');
    const { form, errors, rating } = await loadWholeLocale(locale);
    for (const message of [form.left, form.over, errors.summary, errors.tooLong, rating.star])
      expect(message.one !== undefined).toBe(inflects);
  });
});
