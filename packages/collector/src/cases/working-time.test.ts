import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterWorkingTime, workingTimeBetween, type WorkingCalendar } from './working-time.js';

const HOUR = 60 * 60 * 1000;
const shanghai: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  fromMinute: 540,
  toMinute: 1080,
  days: [1, 2, 3, 4, 5],
  holidays: ['2026-11-25'],
};
const berlin: WorkingCalendar = { ...shanghai, timeZone: 'Europe/Berlin', days: [0, 1, 2, 3, 4, 5, 6] };
/** Begins work at half past two or one at night, when clocks are put forward and back. */
const atNight = (timeZone: string, fromMinute: number): WorkingCalendar => ({ ...berlin, timeZone, fromMinute });
const after = (from: string, hours: number, calendar: WorkingCalendar | null) =>
  new Date(afterWorkingTime(Date.parse(from), hours * HOUR, calendar)).toISOString();

describe('afterWorkingTime', () => {
  it.each([
    ['around the clock', '2026-11-21T23:00:00Z', 2, null, '2026-11-22T01:00:00.000Z'],
    ['within a day', '2026-11-23T10:00:00+08:00', 2, shanghai, '2026-11-23T04:00:00.000Z'],
    ['to the last minute of a day', '2026-11-23T10:00:00+08:00', 8, shanghai, '2026-11-23T10:00:00.000Z'],
    ['over a night', '2026-11-23T17:00:00+08:00', 2, shanghai, '2026-11-24T02:00:00.000Z'],
    ['before work begins', '2026-11-23T03:00:00+08:00', 1, shanghai, '2026-11-23T02:00:00.000Z'],
    ['over a week-end', '2026-11-20T17:30:00+08:00', 1, shanghai, '2026-11-23T01:30:00.000Z'],
    ['over a holiday', '2026-11-24T17:00:00+08:00', 2, shanghai, '2026-11-26T02:00:00.000Z'],
    ['no time at all', '2026-11-22T12:00:00+08:00', 0, shanghai, '2026-11-23T01:00:00.000Z'],
    ['into summer time', '2026-03-28T17:00:00+01:00', 2, berlin, '2026-03-29T08:00:00.000Z'],
    ['out of summer time', '2026-10-24T17:00:00+02:00', 2, berlin, '2026-10-25T09:00:00.000Z'],
    ['from a time left out', '2026-03-29T00:00:00+01:00', 1, atNight('Europe/Berlin', 150), '2026-03-29T02:30:00.000Z'],
    [
      'the same in the west',
      '2026-03-08T00:00:00-05:00',
      1,
      atNight('America/New_York', 150),
      '2026-03-08T08:30:00.000Z',
    ],
    [
      'from the later of two',
      '2026-10-25T00:00:00+02:00',
      1,
      atNight('Europe/Berlin', 150),
      '2026-10-25T02:30:00.000Z',
    ],
    [
      'the same in the west',
      '2026-11-01T00:00:00-04:00',
      1,
      atNight('America/New_York', 90),
      '2026-11-01T07:30:00.000Z',
    ],
  ])('counts %s', (_name, from, hours, calendar, expected) => expect(after(from, hours, calendar)).toBe(expected));

  it('never ends where nobody works', () => expect(afterWorkingTime(0, 1, { ...shanghai, days: [] })).toBe(Infinity));

  it('adds up over consecutive spans', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 1, max: 40 * HOUR }),
        fc.integer({ min: 1, max: 40 * HOUR }),
        (from, first, second) => {
          const once = afterWorkingTime(from, first + second, berlin);
          expect(afterWorkingTime(afterWorkingTime(from, first, berlin), second, berlin)).toBe(once);
        },
      ),
      { numRuns: 40 },
    ));
});

describe('workingTimeBetween', () => {
  it.each([
    ['around the clock', '2026-11-21T23:00:00Z', '2026-11-22T01:00:00Z', null, 2],
    ['over a night', '2026-11-23T17:00:00+08:00', '2026-11-24T10:00:00+08:00', shanghai, 2],
    ['over a week-end', '2026-11-20T17:30:00+08:00', '2026-11-23T09:30:00+08:00', shanghai, 1],
    ['over a holiday', '2026-11-24T17:00:00+08:00', '2026-11-26T10:00:00+08:00', shanghai, 2],
    ['between two nights', '2026-11-23T19:00:00+08:00', '2026-11-24T08:00:00+08:00', shanghai, 0],
    ['backwards', '2026-11-24T10:00:00+08:00', '2026-11-23T10:00:00+08:00', shanghai, 0],
  ])('counts %s', (_name, from, to, calendar, hours) =>
    expect(workingTimeBetween(Date.parse(from), Date.parse(to), calendar)).toBe(hours * HOUR),
  );

  it('is the inverse of adding working time', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 1, max: 80 * HOUR }), (from, span) => {
        expect(workingTimeBetween(from, afterWorkingTime(from, span, berlin), berlin)).toBe(span);
      }),
      { numRuns: 60 },
    ));
});
