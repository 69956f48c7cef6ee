import { describe, expect, it } from 'vitest';
import { readAddress, recordFragment, writeAddress } from './address.js';

describe('readAddress', () => {
  it.each([
    ['', 'cases', null, null, null],
    ['#', 'cases', null, null, null],
    ['#register', 'register', null, null, null],
    ['#record=12', 'register', 12, null, null],
    ['#case=355N-QJPA-54EC', 'cases', null, '355N-QJPA-54EC', null],
    ['#case=355N-QJPA-54ED', 'cases', null, null, null],
    ['#case=%3Cb%3E', 'cases', null, null, null],
    ['#token=a%2Bb', 'cases', null, null, 'a+b'],
    ['#record=3&token=x', 'register', 3, null, 'x'],
    ['#record=0', 'cases', null, null, null],
    ['#record=-1', 'cases', null, null, null],
    ['#record=1e3', 'cases', null, null, null],
    ['#record=9999999999999999', 'cases', null, null, null],
    ['#token=', 'cases', null, null, null],
  ])('reads %j as %s, record %j, case %j, token %j', (hash, place, record, number, token) => {
    expect(readAddress(hash)).toMatchObject({ place, record, case: number, token });
  });
});

describe('writeAddress', () => {
  it.each(['', '#register', '#record=12', '#case=355N-QJPA-54EC', '#view=overdue&severity=A&case=355N-QJPA-54EC'])(
    'writes %j as it was read',
    (hash) => expect(writeAddress(readAddress(hash))).toBe(hash),
  );

  it('leaves a token out', () => expect(writeAddress(readAddress('#token=x'))).toBe(''));
});

describe('recordFragment', () => {
  it('can be read back', () => expect(readAddress(recordFragment(12)).record).toBe(12));
});
