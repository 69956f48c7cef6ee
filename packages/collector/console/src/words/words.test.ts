import { describe, expect, it } from 'vitest';
import { LOCALES } from './locale.js';
import { wordsOf } from './words.js';

/** Every text of a language with its path; functions are left out. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}/${key}`));
}

describe('wordsOf', () => {
  it.each(LOCALES)('says everything in %s that English says', (locale) => {
    const paths = textsOf(wordsOf(locale)).map(([path]) => path);
    expect(paths).toEqual(textsOf(wordsOf('en')).map(([path]) => path));
  });

  it.each(LOCALES)('leaves nothing empty in %s', (locale) => {
    expect(textsOf(wordsOf(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('tells the two scripts apart', () => {
    const differs = textsOf(wordsOf('zh-TW')).filter(
      ([, text], index) => textsOf(wordsOf('zh-CN'))[index]?.[1] !== text,
    );
    expect(differs.length).toBeGreaterThan(100);
  });

  it.each([
    ['en', 'Latest 500', 'Latest 500 of 12,431'],
    ['zh-CN', '最近 500 条', '最近 500 条，共 12,431 条'],
    ['zh-TW', '最近 500 則', '最近 500 則，共 12,431 則'],
  ] as const)('names no total in %s where there is none to tell', (locale, alone, ofAll) => {
    const { scope } = wordsOf(locale).figures;
    expect([scope('500', null), scope('500', '12,431')]).toEqual([alone, ofAll]);
  });

  it.each([
    ['en', '2 hr overdue', 'Done 2 hr late'],
    ['zh-CN', '超期 2 hr', '迟了 2 hr'],
    ['zh-TW', '逾期 2 hr', '遲了 2 hr'],
  ] as const)('tells in %s what is late from what was done late', (locale, late, doneLate) => {
    const { clock } = wordsOf(locale).cases;
    expect([clock.late('2 hr'), clock.doneLate('2 hr')]).toEqual([late, doneLate]);
  });

  it.each([
    ['en', 'Whoever runs the collector'],
    ['zh-CN', '收集端的管理者'],
    ['zh-TW', '收集端的管理者'],
  ] as const)('says in %s who gives a token, and offers nobody the one for everything', (locale, who) => {
    const { hint } = wordsOf(locale).signIn;
    expect(hint).toContain(who);
    expect(hint).toContain('token create');
    expect(hint).not.toMatch(/--token|HEARBACK_TOKEN/);
  });

  it('writes ratios and counts', () => {
    const { percent, wholePercent, count } = wordsOf('en');
    expect([percent(0.875), wholePercent(0.55), count(12_431)]).toEqual(['87.5%', '55%', '12,431']);
  });

  it.each([
    ['en', '9,999', '10K', '71K', '1.2M'],
    ['zh-CN', '9,999', '1万', '7.1万', '121万'],
    ['zh-TW', '9,999', '1萬', '7.1萬', '121萬'],
  ] as const)('writes large counts roughly in %s', (locale, ...written) => {
    expect([9_999, 10_000, 71_430, 1_214_000].map((value) => wordsOf(locale).roughCount(value))).toEqual(written);
  });
});
