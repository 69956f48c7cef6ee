import { SCALES } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { loadLocale } from './load-locale.js';
import { LOCALE_IDS } from './locale-id.js';

/** Every text by its path, with plural forms other than `other` left out, since languages differ in them. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return path.endsWith('.one') ? [] : [[path, node]];
  return Object.entries(node as object).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

describe.each(LOCALE_IDS.filter((locale) => locale !== 'en'))('messages of %s', (locale) => {
  it('has every text of the English ones, with the same places to fill', async () => {
    const english = texts(await loadLocale('en'));
    const translated = new Map(texts(await loadLocale(locale)));
    expect([...translated.keys()]).toEqual(english.map(([path]) => path));
    for (const [path, text] of english)
      expect([path, ...places(translated.get(path)!)]).toEqual([path, ...places(text)]);
  });
});

describe.each(LOCALE_IDS)('messages of %s', (locale) => {
  it('leaves no text empty or padded', async () => {
    for (const [path, text] of texts(await loadLocale(locale))) {
      expect(text, path).not.toBe('');
      expect(text, path).toBe(text.trim());
    }
  });

  it('names every point of a scale, or none', async () => {
    const { scales } = await loadLocale(locale);
    for (const [id, { points }] of Object.entries(scales)) {
      const { min, max } = SCALES[id as keyof typeof SCALES];
      if (points) expect(points, id).toHaveLength(max - min + 1);
    }
  });

  it('inflects what its language inflects', async () => {
    const inflects = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes('one');
    const { form, errors, rating } = await loadLocale(locale);
    for (const message of [form.left, form.over, errors.summary, errors.tooLong, rating.star])
      expect(message.one !== undefined).toBe(inflects);
  });
});
