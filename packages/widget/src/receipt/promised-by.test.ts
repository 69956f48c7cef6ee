import { describe, expect, it } from 'vitest';
import { promisedBy, promisedText } from './promised-by.js';

/** A Friday at noon, in the time of this machine. */
const FRIDAY = new Date(2026, 10, 27, 12);
const on = (day: number, month = 10, hour = 12) => new Date(2026, month, day, hour);

describe('promisedBy', () => {
  it.each<[string, Date]>([
    ['2 hours', on(27, 10, 14)],
    ['1 hour', on(27, 10, 13)],
    ['0 days', on(27)],
    ['1 day', on(28)],
    ['4 days', on(1, 11)],
    ['1 working day', on(30)],
    ['5 working days', on(4, 11)],
    ['6 working days', on(7, 11)],
  ])('is, %s from a Friday, the right moment', (within, by) => expect(promisedBy(within, FRIDAY)).toEqual(by));

  it.each(['', 'soon', '2', 'hours', '-1 days', '1.5 days', '2 working hours', '2 weeks', '1000 days'])(
    'is none for "%s"',
    (within) => expect(promisedBy(within, FRIDAY)).toBeUndefined(),
  );
});

describe('promisedText', () => {
  it('names the day, and the hour where hours were promised', () => {
    expect(promisedText('3 days', on(30), 'en')).toBe('Monday, November 30, 2026');
    expect(promisedText('2 hours', on(27, 10, 14), 'en')).toMatch(/^Nov 27, 2026, 2:00\sPM$/);
  });
});
