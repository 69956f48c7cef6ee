import { createTrackingKey, numberOf } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { readTrackingLink, trackingLink, withoutTrackingLink } from './tracking-link.js';

const number = numberOf('0199d0b5-2a5c-7c1e-8000-0123456789ab');
const key = createTrackingKey((bytes) => bytes.fill(7));

describe('trackingLink', () => {
  it.each([
    ['https://water.example/help', `https://water.example/help#hearback=${number}.${key}`],
    ['https://water.example/help?page=2#top', `https://water.example/help?page=2#hearback=${number}.${key}`],
  ])('leads to %s', (page, link) => expect(trackingLink(page, { number, key })).toBe(link));

  it('keeps the key out of everything that is sent', () => {
    const { href, hash } = new URL(trackingLink('https://water.example/help?page=2', { number, key }));
    expect(href.replace(hash, '')).not.toContain(key);
  });
});

describe('readTrackingLink', () => {
  const hash = `#hearback=${number}.${key}`;
  it.each([
    [hash, { number, key }],
    [hash.toLowerCase(), { number, key }],
    [`#tab=2&hearback=${number}.${key}`, { number, key }],
    [`${hash}&fixed=no`, { number, key, fixed: 'no' }],
    [`${hash}&fixed=perhaps`, { number, key }],
    [`${hash}&fixed=nobody`, { number, key }],
  ])('reads %s', (given, read) => expect(readTrackingLink(given)).toEqual(read));

  it.each([
    '',
    '#',
    '#hearback=',
    `#hearback=${number}`,
    `#hearback=${number}.`,
    `#hearback=${number.slice(0, -1)}.${key}`,
    `#hearback=0000-0000-0011.${key}`,
    `#hearback=${number}.${key}0`,
    `?hearback=${number}.${key}`,
    `#nothearback=${number}.${key}`,
  ])('finds none in %s', (given) => expect(readTrackingLink(given)).toBeUndefined());
});

describe('withoutTrackingLink', () => {
  it.each([
    [`#hearback=${number}.${key}`, ''],
    [`#hearback=${number}.${key}&fixed=no`, ''],
    [`#tab=2&hearback=${number}.${key}&fixed=no&x`, '#tab=2&x'],
    ['#top', '#top'],
    ['', ''],
  ])('of %s', (hash, rest) => expect(withoutTrackingLink(hash)).toBe(rest));
});
