import { describe, expect, it } from 'vitest';
import { readAddress, recordFragment, writeAddress } from './address.js';

describe('readAddress', () => {
  it.each([
    ['', 'cases', null, null, null],
    ['#', 'cases', null, null, null],
    ['#register', 'register', null, null, null],
    ['#record=12', 'register', 12, null, null],
    ['#insights', 'insights', null, null, null],
    ['#insights&days=90&site=shop', 'insights', null, null, null],
    ['#insights&token=x', 'insights', null, null, 'x'],
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

describe('readAddress of insights', () => {
  it.each([
    ['#insights', 30, null],
    ['#insights&days=7', 7, null],
    ['#insights&days=365&site=shop', 365, 'shop'],
    ['#insights&days=8&site=%3Cb%3E', 30, null],
  ])('reads %j as %d days of %s', (hash, days, site) => {
    expect(readAddress(hash).figures).toEqual({ days, site });
  });
});

describe('writeAddress', () => {
  it.each([
    '',
    '#register',
    '#record=12',
    '#case=355N-QJPA-54EC',
    '#view=overdue&severity=A&case=355N-QJPA-54EC',
    '#insights',
    '#insights&days=90',
    '#insights&days=7&site=shop',
    '#insights&site=shop',
  ])('writes %j as it was read', (hash) => expect(writeAddress(readAddress(hash))).toBe(hash));

  it('leaves a token out', () => expect(writeAddress(readAddress('#token=x'))).toBe(''));
});

describe('recordFragment', () => {
  it('can be read back', () => expect(readAddress(recordFragment(12)).record).toBe(12));
});
