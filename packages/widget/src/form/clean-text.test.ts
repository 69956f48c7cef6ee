import { describe, expect, it } from 'vitest';
import { cleanText, clippedText } from './clean-text.js';

describe('cleanText', () => {
  it.each([
    ['  two\n lines \n', 'two\n lines'],
    ['水表 👩‍🔧 مرحبا', '水表 👩‍🔧 مرحبا'],
    ['a\u0000b', 'ab'],
    ['\uD83D lone', '\uFFFD lone'],
    ['\u200b👩‍🔧\u200d ', '\u200b👩‍🔧\u200d'],
    [' \n\t', undefined],
    ['\u200b\u2060 \ufeff\u3164\u{e0020}', undefined],
    ['\u0000', undefined],
    ['\u0001\u001b\u0085', undefined],
    ['\u2800 \u2800', undefined],
    ['\ufff9\ufffb', undefined],
    ['\u2803\u2800', '\u2803\u2800'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('makes %j %j', (typed, text) => expect(cleanText(typed)).toBe(text));
});

describe('clippedText', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['👍👍👍', 2, '👍👍'],
    ['👍👍', 2, '👍👍'],
    ['ab cd', 3, 'ab'],
    [null, 3, undefined],
  ])('cuts %j at %i to %j', (typed, max, text) => expect(clippedText(typed, max)).toBe(text));
});
