import { describe, expect, it } from 'vitest';
import { chooseLocale, isLocale } from './locale.js';

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

describe('isLocale', () => {
  it('knows its own languages only', () => {
    expect(isLocale('zh-TW')).toBe(true);
    expect(isLocale('zh-tw')).toBe(false);
    expect(isLocale(null)).toBe(false);
  });
});
