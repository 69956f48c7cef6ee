import { describe, expect, it } from 'vitest';
import { isNearLanguage, nearestLanguage } from './nearest-language.js';

describe('nearestLanguage', () => {
  it.each([
    ['de-AT', 'de'],
    ['PT_pt', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-Hans-TW', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['cy', undefined],
    ['e', undefined],
    ['', undefined],
  ])('of "%s" is %s', (tag, expected) => expect(nearestLanguage(tag)).toBe(expected));
});

describe('isNearLanguage', () => {
  it.each([
    ['en', 'EN-gb', true],
    ['zh-HK', 'zh-Hant', true],
    ['zh-CN', 'zh-TW', false],
    ['cy', 'cy_GB', true],
    ['cy', 'mi', false],
    ['', 'en', false],
  ])('of "%s" and "%s" is %s', (one, other, expected) => expect(isNearLanguage(one, other)).toBe(expected));
});
