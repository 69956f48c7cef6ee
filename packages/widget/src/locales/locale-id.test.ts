import { describe, expect, it } from 'vitest';
import { matchLocale } from './locale-id.js';

describe('matchLocale', () => {
  it.each([
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-mo', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['zh-yue-HK', 'zh-TW'],
    [' zh-TW ', 'zh-TW'],
    ['ja-JP', 'ja'],
    ['ko', 'ko'],
    ['es-MX', 'es'],
    ['fr-CA', 'fr'],
    ['de-AT', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['ar-EG', 'ar'],
    ['hi-Latn', 'hi'],
    ['vi_VN', 'vi'],
    ['fil', undefined],
    ['cy', undefined],
    ['', undefined],
    ['zhx', undefined],
    ['english', undefined],
  ])('shows %j as %j', (tag, locale) => expect(matchLocale(tag)).toBe(locale));
});
