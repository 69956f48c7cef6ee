import { describe, expect, it } from 'vitest';
import { clockWords, durationWords } from './duration-words.js';

describe('durationWords', () => {
  it.each([
    [1_000, '1 second'],
    [1_499, '1 second'],
    [1_500, '2 seconds'],
    [10_000, '10 seconds'],
    [59_499, '59 seconds'],
    [59_500, '1 minute'],
    [192_000, '3 minutes 12 seconds'],
    [3_600_000, '1 hour'],
    [7_500_000, '2 hours 5 minutes'],
    [90_000_000, '1 day 1 hour'],
    [34_560_000_000, '400 days'],
  ])('tells %d ms as "%s"', (durationMs, words) => {
    expect(durationWords(durationMs, 'en')).toBe(words);
  });

  it('speaks Chinese', () => {
    expect(durationWords(192_000, 'zh-TW')).toBe('3 分鐘 12 秒');
  });
});

describe('clockWords', () => {
  it.each([
    [0, '1 min'],
    [59_999, '1 min'],
    [60_000, '1 min'],
    [3_599_999, '59 min'],
    [3_600_000, '1 hr'],
    [7_500_000, '2 hr 5 min'],
    [86_400_000, '1 day'],
    [86_460_000, '1 day'],
    [273_600_000, '3 days 4 hr'],
  ])('tells %d ms as %s', (durationMs, expected) => expect(clockWords(durationMs, 'en')).toBe(expected));
});
