import { describe, expect, it } from 'vitest';
import { lettersLeft, textLength } from './text-length.js';

describe('textLength', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['👍', 1],
    ['水表', 2],
  ])('of %j is %i code points', (text, length) => expect(textLength(text)).toBe(length));
});

describe('lettersLeft', () => {
  it.each([
    [89, undefined],
    [90, 10],
    [99, 1],
    [100, 0],
    [103, -3],
  ])('says of %i letters out of 100: %s', (length, left) => expect(lettersLeft('x'.repeat(length), 100)).toBe(left));

  it('counts code points, so that 60 emoji of two code units each are far from 100', () =>
    expect(lettersLeft('👍'.repeat(60), 100)).toBeUndefined());
});
