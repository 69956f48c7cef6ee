import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DayOrMoment } from './day-or-moment.js';

const accepts = (text: string) => DayOrMoment.safeParse(text).success;
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Whether the calendar has a day, by counting back from the first of the next month. */
const exists = (year: number, month: number, day: number) => {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= last.getUTCDate();
};

describe('DayOrMoment', () => {
  it('accepts the days of the calendar and no others', () => {
    const years = [
      0, 1, 4, 96, 99, 100, 1600, 1700, 1896, 1900, 1904, 1999, 2000, 2023, 2024, 2026, 2100, 2396, 2400, 9999,
    ];
    for (const year of years)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
          expect(`${text} ${accepts(text)}`).toBe(`${text} ${exists(year, month, day)}`);
        }
  });

  it('accepts 29 February in leap years alone', () => {
    for (let year = 0; year <= 9999; year++) {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      expect(accepts(`${String(year).padStart(4, '0')}-02-29`) === isLeap).toBe(true);
    }
  });

  it('accepts every hour, minute and second of a day and no others', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(70), fc.nat(70), (hour, minute, second) => {
        const text = `2026-11-16T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}Z`;
        expect(accepts(text)).toBe(hour < 24 && minute < 60 && second < 60);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['2026-11-16', '2026-11-16T18:30', '2026-11-16T18:30Z', '2026-11-16T18:30:05.123+08:00'])(
    'accepts %j',
    (text) => expect(accepts(text)).toBe(true),
  );

  it.each([
    '',
    '2026-11',
    '26-11-16',
    '2026-11-16 18:30',
    '2026-11-16T18',
    '2026-11-16T18:30+08',
    '2026-11-16\n',
    '２０２６-11-16',
  ])('refuses %j', (text) => expect(accepts(text)).toBe(false));
});
