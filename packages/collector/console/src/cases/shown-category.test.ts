import { describe, expect, it } from 'vitest';
import { shownCategories } from './shown-category.js';

describe('shownCategories', () => {
  it('has what most people saw a category called, of equals the first', () => {
    const cases = [
      { categoryLabel: null },
      { category: 'bill', categoryLabel: null },
      { category: 'bill', categoryLabel: 'Bill' },
      { category: 'bill', categoryLabel: '帳單' },
      { category: 'leak', categoryLabel: 'Leak' },
      { category: 'meter', categoryLabel: 'Fraud!' },
      { category: 'meter', categoryLabel: 'Meter' },
      { category: 'meter', categoryLabel: 'Meter' },
    ];
    expect(Object.fromEntries(shownCategories(cases))).toEqual({ bill: 'Bill', leak: 'Leak', meter: 'Meter' });
  });
});
