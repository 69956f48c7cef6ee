import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from './fragment.js';

describe('readFragment', () => {
  it.each([
    ['', null, null],
    ['#', null, null],
    ['#record=12', 12, null],
    ['#token=a%2Bb', null, 'a+b'],
    ['#record=3&token=x', 3, 'x'],
    ['#record=0', null, null],
    ['#record=-1', null, null],
    ['#record=1e3', null, null],
    ['#record=9999999999999999', null, null],
    ['#token=', null, null],
  ])('reads %j as record %j, token %j', (hash, record, token) => {
    expect(readFragment(hash)).toEqual({ record, token });
  });
});

describe('writeFragment', () => {
  it('can be read back', () => {
    expect(readFragment(writeFragment(12)).record).toBe(12);
    expect(writeFragment(null)).toBe('');
  });
});
