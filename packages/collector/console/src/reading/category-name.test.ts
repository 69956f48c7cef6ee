import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { categoryName, categoriesOf } from './category-name.js';

const SITES = [
  {
    id: 'portal',
    categories: { leak: { en: 'Leak in the street', 'zh-TW': '道路漏水' }, delay: 'Late', bill: 'Bill' },
  },
  { id: 'shop', categories: { bill: { en: 'Invoice' } } },
  { id: 'kiosk', categories: {} },
];

describe('categoryName', () => {
  it.each([
    ['en', { id: 'leak', site: 'portal' }, 'Leak in the street'],
    ['zh-TW', { id: 'leak', site: 'portal' }, '道路漏水'],
    ['zh-TW', { id: 'leak', site: 'portal', shown: 'Leak' }, '道路漏水'],
    ['zh-TW', { id: 'delay', site: 'portal' }, 'Late'],
    ['en', { id: 'bill', site: 'shop' }, 'Invoice'],
    ['en', { id: 'bill', site: null }, 'Bill / Invoice'],
    ['en', { id: 'leak', site: null }, 'Leak in the street'],
    ['en', { id: 'leak', site: 'shop' }, 'Leak'],
    ['en', { id: 'leak', site: 'gone', shown: 'A leak' }, 'A leak'],
    ['en', { id: 'billing', site: 'shop', shown: 'Rechnung' }, 'Billing'],
    ['en', { id: 'meter', site: 'shop', shown: '\u202eMeter\u2069' }, 'Meter'],
    ['en', { id: 'meter', site: 'shop', shown: '\u202e' }, 'Meter'],
    ['zh-TW', { id: 'billing', site: 'shop' }, wordsOf('zh-TW').categories['billing']],
    ['en', { id: 'meter-faults', site: 'shop' }, 'Meter faults'],
    ['en', { id: 'constructor', site: 'shop' }, 'Constructor'],
  ] as const)('says in %s of %j "%s"', (locale, category, name) =>
    expect(categoryName(category, wordsOf(locale, { sites: SITES }))).toBe(name),
  );
});

describe('categoriesOf', () => {
  it('has those that a site names, in its order, and those that its cases have', () => {
    const words = wordsOf('en', { sites: SITES });
    expect(categoriesOf('portal', ['bill', 'meter'], words)).toEqual(['leak', 'delay', 'bill', 'meter']);
    expect(categoriesOf('gone', ['meter'], words)).toEqual(['meter']);
  });
});
