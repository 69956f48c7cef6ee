import { describe, expect, it } from 'vitest';
import { shownCategories } from './shown-category.js';

describe('shownCategories', () => {
  it('has what the first case of a category calls it', () => {
    const cases = [
      { categoryLabel: null },
      { category: 'bill', categoryLabel: null },
      { category: 'bill', categoryLabel: 'Bill' },
      { category: 'bill', categoryLabel: '帳單' },
      { category: 'leak', categoryLabel: 'Leak' },
      { category: 'delay', categoryLabel: 'Late' },
    ];
    expect(Object.fromEntries(shownCategories(cases))).toEqual({ bill: 'Bill', leak: 'Leak' });
  });
});
