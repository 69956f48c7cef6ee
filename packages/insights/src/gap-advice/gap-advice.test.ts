import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gapAdvice as english } from './en.js';
import type { GapAdvice } from './gap-advice.js';

const files = readdirSync(import.meta.dirname).filter((name) => !name.startsWith('gap-advice'));
const languages = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'ko', 'pt-br', 'vi', 'zh-cn', 'zh-tw'];

const phrasesOf = (advice: GapAdvice) =>
  Object.values(advice).flatMap(({ causes, remedies }) => [...causes, ...remedies]);
const shapeOf = (advice: GapAdvice) =>
  Object.entries(advice).map(([gap, { causes, remedies }]) => [gap, causes.length, remedies.length]);

describe('gapAdvice', () => {
  it('is there in every language of the product', () => {
    expect(files.toSorted()).toEqual(languages.map((language) => `${language}.ts`));
  });

  it.each(languages)(
    'names as many causes and remedies of each gap in %s as in English, each once',
    async (language) => {
      const { gapAdvice } = (await import(`./${language}.ts`)) as { gapAdvice: GapAdvice };
      expect(shapeOf(gapAdvice)).toEqual(shapeOf(english));
      const phrases = phrasesOf(gapAdvice);
      expect(new Set(phrases).size).toBe(phrases.length);
      for (const phrase of phrases) expect(phrase).toMatch(/^\S.*[^\s.。．।]$/u);
    },
  );

  it.each(languages.filter((language) => language !== 'en'))('has nothing left in English in %s', async (language) => {
    const { gapAdvice } = (await import(`./${language}.ts`)) as { gapAdvice: GapAdvice };
    const inEnglish = new Set(phrasesOf(english));
    expect(phrasesOf(gapAdvice).filter((phrase) => inEnglish.has(phrase))).toEqual([]);
  });
});
