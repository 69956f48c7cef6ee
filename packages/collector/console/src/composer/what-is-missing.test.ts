import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { whatIsMissing } from './what-is-missing.js';

describe('whatIsMissing', () => {
  it('names what has to be filled in', () => {
    expect(whatIsMissing('resolved', ['cause', 'remedy'], wordsOf('en'))).toBe('Fill in: Cause, Remedy.');
  });

  it.each([
    ['en', 'Choose at least one: Category, Severity, or What failed.'],
    ['zh-CN', '请至少选择一项：类别、严重程度或失误类型。'],
    ['zh-TW', '請至少選擇一項：類別、嚴重程度或失誤種類。'],
  ] as const)('asks for any of what a new classification can say, in %s', (locale, said) => {
    expect(whatIsMissing('reclassified', ['category'], wordsOf(locale))).toBe(said);
  });
});
