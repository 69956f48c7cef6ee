import { describe, expect, it } from 'vitest';
import { decimalWords, signedWords } from './number-words.js';

describe('decimalWords', () => {
  it.each([
    [4.25, 1, '4.3'],
    [-0.84, 1, '−0.8'],
    [-0.04, 1, '0.0'],
    [1234, 0, '1,234'],
  ])('writes %d with %d decimals as %s', (value, decimals, text) =>
    expect(decimalWords(value, decimals, 'en')).toBe(text),
  );
});

describe('signedWords', () => {
  it.each([
    [12, 0, '+12'],
    [-3.2, 1, '−3.2'],
    [0.2, 0, '0'],
  ])('writes %d with %d decimals as %s', (value, decimals, text) =>
    expect(signedWords(value, decimals, 'en')).toBe(text),
  );
});
