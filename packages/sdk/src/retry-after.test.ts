import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.js';

const NOW = Date.UTC(2027, 0, 15, 9);
const DAY_MS = 86_400_000;

const ask = (headers: Record<string, string>, body?: unknown) =>
  retryAfterMs((name) => headers[name] ?? null, body, NOW);

describe('retryAfterMs', () => {
  it.each<[string, Record<string, string>, unknown, number | undefined]>([
    ['nothing', {}, undefined, undefined],
    ['seconds', { 'retry-after': '7' }, undefined, 7000],
    ['seconds with spaces', { 'retry-after': ' 7 ' }, undefined, 7000],
    ['zero seconds', { 'retry-after': '0' }, undefined, 1000],
    ['one second', { 'retry-after': '1' }, undefined, 1000],
    ['a negative number', { 'retry-after': '-5' }, undefined, 1000],
    ['a day', { 'retry-after': '86400' }, undefined, DAY_MS],
    ['more than a day', { 'retry-after': '86401' }, undefined, DAY_MS],
    ['an absurd number', { 'retry-after': '999999999' }, undefined, DAY_MS],
    ['garbage', { 'retry-after': 'soon' }, undefined, undefined],
    ['an empty header', { 'retry-after': '' }, undefined, undefined],
    ['a date', { 'retry-after': 'Fri, 15 Jan 2027 09:01:00 GMT' }, undefined, 60_000],
    ['a date gone by', { 'retry-after': 'Fri, 15 Jan 2027 08:00:00 GMT' }, undefined, 1000],
    [
      'a date by the clock of the endpoint',
      { 'retry-after': 'Fri, 15 Jan 2027 10:01:00 GMT', date: 'Fri, 15 Jan 2027 10:00:00 GMT' },
      undefined,
      60_000,
    ],
    ['a spent rate limit', { ratelimit: '"default";r=0;t=30' }, undefined, 30_000],
    ['a rate limit not spent', { ratelimit: '"default";r=1;t=30' }, undefined, undefined],
    ['the body', {}, 30, 30_000],
    ['zero in the body', {}, 0, undefined],
    ['text in the body', {}, '30', undefined],
    ['the longest of all', { 'retry-after': '5' }, 9, 9000],
  ])('reads %s', (_, headers, body, expected) => expect(ask(headers, body)).toBe(expected));
});
