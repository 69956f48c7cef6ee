import { describe, expect, it } from 'vitest';
import { isolated } from './isolated.js';

describe('isolated', () => {
  it.each([
    ['Maria Chen', 'Maria Chen'],
    ['王建国', '王建国'],
    ['', ''],
    ['مريم', '\u2068مريم\u2069'],
    ['Branch 7, חיפה', '\u2068Branch 7, חיפה\u2069'],
    ['\u202eMaria\u2069', 'Maria'],
    ['مريم\u2069\u2069', '\u2068مريم\u2069'],
  ])('makes of %j %j', (text, expected) => expect(isolated(text)).toBe(expected));
});
