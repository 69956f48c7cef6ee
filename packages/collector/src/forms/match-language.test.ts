import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/nearest-language.js';
import { matchLanguage } from './match-language.js';
import { FORM_TEXTS } from './texts/all-form-texts.js';

describe('matchLanguage', () => {
  it.each([
    ['zh-TW', 'en', 'zh-TW'],
    ['zh-Hant-HK', null, 'zh-TW'],
    ['zh', null, 'zh-CN'],
    ['zh-Hans-TW', null, 'zh-CN'],
    ['pt', null, 'pt-BR'],
    ['cy', 'fr-CA;q=0.4, de;q=0.9, *;q=0.1', 'de'],
    ['', 'cy, en;q=0, ja;q=0.2', 'ja'],
    ['', 'nonsense;;q=x,', 'en'],
    ['', null, 'en'],
  ])('answers "%s" with %s in %s', (named, header, expected) => expect(matchLanguage(named, header)).toBe(expected));
});

describe('the texts', () => {
  it.each(LANGUAGES)('are all there in %s', (language) => {
    const texts = Object.values(FORM_TEXTS[language]).flatMap((group) =>
      Object.values(group).flatMap((text) => Object.values(Object(text) as object)),
    );
    expect(texts.join('')).not.toMatch(/undefined|\[object/);
    expect(FORM_TEXTS[language].faults.long).toContain('{most}');
  });
});
