import { describe, expect, it } from 'vitest';
import { namesOf, ownText, textIn, type SiteText } from './site-text.js';

const IN_THREE = { en: 'Leak', 'zh-Hans': '漏水（简）', 'zh-Hant': '漏水（繁）' };

describe('textIn', () => {
  it.each<[SiteText, string | null, string]>([
    ['Leak', 'zh-TW', 'Leak'],
    [IN_THREE, 'en', 'Leak'],
    [IN_THREE, 'EN-gb', 'Leak'],
    [IN_THREE, 'zh-TW', '漏水（繁）'],
    [IN_THREE, 'zh-CN', '漏水（简）'],
    [{ en: 'Leak', 'zh-TW': '漏水' }, 'zh-CN', '漏水'],
    [{ cy: 'Gollyngiad', en: 'Leak' }, 'cy-GB', 'Gollyngiad'],
    [{ 'zh-CN': '漏水', en: 'Leak' }, 'de', '漏水'],
    [{ 'zh-CN': '漏水', en: 'Leak' }, null, '漏水'],
  ])('of %j for "%s" is "%s"', (text, lang, expected) => expect(textIn(text, lang)).toBe(expected));
});

describe('ownText', () => {
  it('finds what was given for an id alone', () => {
    expect(ownText({ leak: IN_THREE }, 'leak', 'zh-TW')).toBe('漏水（繁）');
    expect(ownText({ leak: IN_THREE }, 'constructor', 'en')).toBe(null);
    expect(ownText(undefined, 'leak', 'en')).toBe(null);
  });
});

describe('namesOf', () => {
  it('has each name once, and those of all sites where they differ', () => {
    const sites = [{ leak: IN_THREE }, {}, { leak: 'Leak' }, { leak: 'Water', bill: 'Bill' }];
    expect(namesOf(sites, 'leak', 'en')).toBe('Leak / Water');
    expect(namesOf(sites, 'bill', 'en')).toBe('Bill');
    expect(namesOf(sites, 'constructor', 'en')).toBe(null);
    expect(namesOf([], 'leak', 'en')).toBe(null);
  });
});
