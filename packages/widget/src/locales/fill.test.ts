import { describe, expect, it } from 'vitest';
import { fill } from './fill.js';
import { fillPlural } from './fill-plural.js';

describe('fill', () => {
  it.each([
    ['{count} left', { count: 3 }, '3 left'],
    ['{a}{b}{a}', { a: 'x', b: 'y' }, 'xyx'],
    ['{a}', { a: '{b}', b: 'no' }, '{b}'],
    ['{missing} stays', {}, '{missing} stays'],
    ['zero {n}', { n: 0 }, 'zero 0'],
  ])('%j with %j gives %j', (text, values, filled) => expect(fill(text, values)).toBe(filled));
});

describe('fillPlural', () => {
  const message = { one: '{count} thing', other: '{count} things' };
  it.each([
    [0, '0 things'],
    [1, '1 thing'],
    [2, '2 things'],
    [1234, '1,234 things'],
  ])('inflects %i in English', (count, text) => expect(fillPlural(message, count, 'en')).toBe(text));

  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [11, 'many'],
    [100, 'other'],
  ])('takes for %i the form that Arabic has for it', (count, form) => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect(fillPlural(forms, count, 'ar')).toBe(form);
  });

  it('uses the one form there is where the language does not inflect', () =>
    expect(fillPlural({ other: '{count} 個字' }, 1, 'zh-TW')).toBe('1 個字'));
});
