import { describe, expect, it } from 'vitest';
import { languageName } from './language-name.js';

describe('languageName', () => {
  it.each([
    ['de', 'en', 'German'],
    ['de', 'zh-TW', '德文'],
    ['zh-Hant', 'en', 'Traditional Chinese'],
    ['xx', 'en', 'xx'],
    ['not a tag', 'en', 'not a tag'],
  ])('of %s in %s is %s', (tag, locale, expected) => expect(languageName(tag, locale)).toBe(expected));
});
