import { describe, expect, it } from 'vitest';
import { speaks } from './speaks.js';

describe('speaks', () => {
  it.each([
    ['', 'en', 'en', 0],
    ['de', 'de', 'de', 2],
    ['de', 'de-AT', 'de', 2],
    ['DE_at', 'de-AT', 'de', 5],
    ['pt-BR', 'pt', 'pt-BR', 5],
    ['zh-TW', 'zh-HK', 'zh-TW', 5],
    ['it', 'it-CH', 'en', 2],
    ['de-AT', 'de', 'de', undefined],
    ['d', 'de', 'de', undefined],
    ['en-GB', 'en-US', 'en', undefined],
  ])('has a text for "%s" where %s is asked for and %s shown: %s', (lang, tag, locale, nearness) =>
    expect(speaks(lang, tag, locale)).toBe(nearness),
  );
});
