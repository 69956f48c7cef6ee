import { describe, expect, it } from 'vitest';
import { versionMatched } from './version-matched.js';

describe('versionMatched', () => {
  it.each([
    ['"7"', 7],
    ['W/"7"', 7],
    ['"999999999999999"', 999_999_999_999_999],
    ['"07"', null],
    ['"0"', null],
    ['7', null],
    ['*', null],
    ['"7", "8"', null],
    ['"9007199254740993"', null],
  ])('of %s is %s', (header, version) => {
    expect(versionMatched(new Request('http://collector/', { headers: { 'if-match': header } }))).toBe(version);
  });

  it('is null without the header', () => expect(versionMatched(new Request('http://collector/'))).toBeNull());
});
