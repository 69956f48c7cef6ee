import { describe, expect, it } from 'vitest';
import { chooseLocale, isLocale, localeWithRegion } from './locale.js';

describe('chooseLocale', () => {
  it.each([
    [['en-GB'], 'en'],
    [['zh'], 'zh-CN'],
    [['zh-CN'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-TW'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['zh-Hans-TW'], 'zh-CN'],
    [['de', 'zh-MO', 'en'], 'zh-TW'],
    [['de', 'fr'], 'en'],
    [['not a tag!', 'zh-TW'], 'zh-TW'],
    [[], 'en'],
  ])('chooses for %j %s', (preferred, locale) => {
    expect(chooseLocale(preferred)).toBe(locale);
  });
});

describe('localeWithRegion', () => {
  it.each([
    ['en', ['en-GB', 'en-US', 'en'], 'en-GB'],
    ['en', ['en', 'en-AU'], 'en-AU'],
    ['en', ['zh-TW', 'en-IE'], 'en-IE'],
    ['en', ['en-GB-u-ca-buddhist-nu-arab'], 'en-GB'],
    ['en', ['not a tag!', 'en-CA'], 'en-CA'],
    ['en', ['de-DE', 'en'], 'en'],
    ['en', ['zh-HK'], 'en'],
    ['en', [], 'en'],
    ['zh-TW', ['zh-HK', 'en-HK'], 'zh-HK'],
    ['zh-TW', ['zh-CN', 'en-GB'], 'zh-TW'],
    ['zh-CN', ['zh-TW', 'zh-SG'], 'zh-SG'],
    ['zh-CN', ['zh'], 'zh-CN'],
  ] as const)('writes %s, of a reader who prefers %j, as %s', (locale, preferred, expected) => {
    expect(localeWithRegion(locale, preferred)).toBe(expected);
  });
});

describe('isLocale', () => {
  it('knows its own languages only', () => {
    expect(isLocale('zh-TW')).toBe(true);
    expect(isLocale('zh-tw')).toBe(false);
    expect(isLocale(null)).toBe(false);
  });
});
