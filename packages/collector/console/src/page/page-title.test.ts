import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { readAddress } from './address.js';
import { pageTitle } from './page-title.js';

describe('pageTitle', () => {
  it.each([
    ['', 'Cases · Hearback'],
    ['#view=overdue', 'Cases · Hearback'],
    ['#case=355N-QJPA-54EC', '355N-QJPA-54EC · Cases · Hearback'],
    ['#register', 'Register · Hearback'],
    ['#record=12', '#12 · Register · Hearback'],
    ['#insights&days=7', 'Insights · Hearback'],
  ])('names %j as %j', (hash, title) => expect(pageTitle(wordsOf('en'), readAddress(hash))).toBe(title));

  it('names the sign-in page while nobody is signed in', () =>
    expect(pageTitle(wordsOf('en'), null)).toBe('Sign in · Hearback'));
});
