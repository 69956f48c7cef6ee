import { describe, expect, it } from 'vitest';
import { daysWords, exactTime, timeAgo, timeAgoInFull, timeToTheMinute } from './time-words.js';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ago = (elapsedMs: number, locale = 'en') => timeAgo(new Date(NOW - elapsedMs).toISOString(), NOW, locale);

describe('timeAgo', () => {
  it.each([
    [-5 * MINUTE, 'now'],
    [0, 'now'],
    [45 * SECOND - 1, 'now'],
    [45 * SECOND, '1 min. ago'],
    [89 * SECOND, '1 min. ago'],
    [90 * SECOND, '2 min. ago'],
    [59 * MINUTE, '59 min. ago'],
    [59.5 * MINUTE, '1 hr. ago'],
    [23 * HOUR, '23 hr. ago'],
    [23.5 * HOUR, 'yesterday'],
    [2 * DAY, '2 days ago'],
    [7 * DAY - 1, '7 days ago'],
    [7 * DAY, 'Nov 15'],
    [400 * DAY, 'Oct 18, 2025'],
  ])('calls %d ms ago "%s"', (elapsedMs, words) => {
    expect(ago(elapsedMs)).toBe(words);
  });

  it('speaks Chinese', () => {
    expect(ago(5 * MINUTE, 'zh-CN')).toBe('5分钟前');
    expect(ago(5 * MINUTE, 'zh-TW')).toBe('5 分鐘前');
    expect(ago(0, 'zh-TW')).toBe('現在');
  });

  it.each([
    [[24, 0, 30], [22, 23, 0], '2 days ago'],
    [[22, 23, 0], [21, 1, 0], 'yesterday'],
    [[22, 23, 45], [22, 0, 5], '24 hr. ago'],
  ] as const)('at %j calls %j, of the same month, "%s": days are those of the calendar', (now, then, words) => {
    const [nowMs, thenMs] = [now, then].map((each) => new Date(2026, 10, ...each).getTime()) as [number, number];
    expect(timeAgo(new Date(thenMs).toISOString(), nowMs, 'en')).toBe(words);
  });

  it('puts the day where the reader’s region does', () => {
    expect(ago(7 * DAY, 'en-GB')).toBe('15 Nov');
    expect(ago(400 * DAY, 'en-GB')).toBe('18 Oct 2025');
  });

  it('gives back what is no time', () => {
    expect(timeAgo('soon', NOW, 'en')).toBe('soon');
  });
});

describe('timeAgoInFull', () => {
  const now = new Date(2026, 10, 22, 12);
  it.each([
    [new Date(2026, 10, 22, 11), 'en', '1 hr. ago'],
    [new Date(2026, 10, 21, 14, 5), 'en', '22 hr. ago'],
    [new Date(2026, 10, 21, 0, 5), 'en', 'yesterday · 00:05'],
    [new Date(2026, 10, 19, 9, 30), 'en-GB', '3 days ago · 09:30'],
    [new Date(2026, 9, 1, 23, 59), 'en-GB', '1 Oct · 23:59'],
    [new Date(2026, 10, 21, 9, 30), 'zh-TW', '昨天 · 09:30'],
  ])('tells %s in %s as "%s"', (then, locale, words) => {
    expect(timeAgoInFull(then.toISOString(), now.getTime(), locale)).toBe(words);
  });

  it('tells no time of day of what is told by the hour, however many these are', () => {
    const [then, evening] = [new Date(2026, 10, 22, 0, 5), new Date(2026, 10, 22, 23, 45)];
    expect(timeAgoInFull(then.toISOString(), evening.getTime(), 'en')).toBe('24 hr. ago');
  });

  it('gives back what is no time', () => {
    expect(timeAgoInFull('soon', NOW, 'en')).toBe('soon');
  });
});

describe('timeToTheMinute', () => {
  // In the reader's own time zone.
  const at = (year: number) => new Date(year, 10, 30, 23, 54, 42).toISOString();

  it('names the year only where that is another one', () => {
    expect(timeToTheMinute(at(2026), NOW, 'en-GB')).toBe('30 Nov, 23:54');
    expect(timeToTheMinute(at(2025), NOW, 'en-GB')).toBe('30 Nov 2025, 23:54');
    expect(timeToTheMinute(at(2026), NOW, 'zh-TW')).toBe('11月30日 23:54');
  });
});

describe('exactTime', () => {
  it('tells the second and names the zone', () => {
    const words = exactTime('2026-11-22T21:09:04.000Z', 'en', 'UTC');
    expect(words).toBe('Nov 22, 2026, 21:09:04 UTC');
  });

  it('puts the day where the reader’s region does', () => {
    expect(exactTime('2026-11-22T21:09:04.000Z', 'en-GB', 'UTC')).toBe('22 Nov 2026, 21:09:04 UTC');
    expect(exactTime('2026-11-20', 'en-GB')).toBe('20 November 2026');
  });

  it('writes midnight as 00', () => {
    expect(exactTime('2026-11-22T00:00:00Z', 'en', 'UTC')).toContain('00:00:00');
  });

  it('leaves a date a date, in whatever zone the reader is', () => {
    expect(exactTime('2026-11-20', 'en')).toBe('November 20, 2026');
  });

  it('gives back what is no time', () => {
    expect(exactTime('last week', 'en')).toBe('last week');
  });
});

describe('daysWords', () => {
  it.each([
    [{ from: '2026-10-31', to: '2026-11-30' }, 'Oct 31 – Nov 29, 2026'],
    [{ from: '2025-12-01', to: '2026-01-01' }, 'Dec 1 – 31, 2025'],
    [{ from: '2026-11-29', to: '2026-11-30' }, 'Nov 29, 2026'],
  ])('says of %j both ends that count, wherever the reader is', (days, text) =>
    expect(daysWords(days, 'en').replaceAll('\u2009', ' ')).toBe(text),
  );

  it('puts the day where the reader’s region does', () =>
    expect(daysWords({ from: '2026-10-31', to: '2026-11-30' }, 'en-GB').replaceAll('\u2009', ' ')).toBe(
      '31 Oct – 29 Nov 2026',
    ));
});
