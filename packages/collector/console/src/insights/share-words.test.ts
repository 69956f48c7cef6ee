import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { shareRange, shareWords } from './share-words.js';

describe('shareWords', () => {
  it.each([
    [0, '0%'],
    [0.004, '0.4%'],
    [0.005, '1%'],
    [0.724, '72%'],
    [0.994, '99%'],
    [0.996, '99.6%'],
    [1, '100%'],
  ])('writes %d as %s', (ratio, text) => expect(shareWords(ratio, wordsOf('en'))).toBe(text));
});

describe('shareRange', () => {
  it('writes the sign once in English, and at both ends in Chinese', () => {
    const interval = { lower: 0.62, upper: 0.78 };
    expect(shareRange(interval, wordsOf('en'))).toBe('62–78%');
    expect(shareRange(interval, wordsOf('zh-CN'))).toBe('62%–78%');
  });

  it('writes one figure where both ends read alike', () =>
    expect(shareRange({ lower: 0.7801, upper: 0.7804 }, wordsOf('en'))).toBe('78%'));
});
