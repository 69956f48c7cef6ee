import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { whatIsMissing } from './what-is-missing.js';

describe('whatIsMissing', () => {
  it.each([
    ['en', 'Fill in: Cause and Remedy.'],
    ['zh-CN', '请填写：原因和补救措施。'],
    ['zh-TW', '請填寫：原因和補救措施。'],
  ] as const)('names what has to be filled in, in %s', (locale, said) => {
    expect(whatIsMissing('resolved', ['cause', 'remedy'], wordsOf(locale))).toBe(said);
  });

  it.each([
    ['en', 'Choose at least one: Category, Severity, or What failed.'],
    ['zh-CN', '请至少选择一项：类别、严重程度或失误类型。'],
    ['zh-TW', '請至少選擇一項：類別、嚴重程度或失誤種類。'],
  ] as const)('asks for any of what a new classification can say, in %s', (locale, said) => {
    expect(whatIsMissing('reclassified', ['category'], wordsOf(locale))).toBe(said);
  });
});
