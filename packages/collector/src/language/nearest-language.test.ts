import { describe, expect, it } from 'vitest';
import { nearestLanguage } from './nearest-language.js';

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
