import { describe, expect, it } from 'vitest';
import { localDay } from './local-day.js';

describe('localDay', () => {
  it.each([
    ['2026-11-22T15:59:59.999Z', 'Asia/Shanghai', '2026-11-22'],
    ['2026-11-22T16:00:00.000Z', 'Asia/Shanghai', '2026-11-23'],
    ['2026-11-22T18:14:59.999Z', 'Asia/Kathmandu', '2026-11-22'],
    ['2026-11-22T18:15:00.000Z', 'Asia/Kathmandu', '2026-11-23'],
    ['2026-11-22T23:59:59.999Z', 'UTC', '2026-11-22'],
    // Clocks went forward in Berlin on 29 March 2026 and back on 25 October: a day of 23 hours, and one of 25.
    ['2026-03-28T22:59:59.999Z', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-28T23:00:00.000Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T21:59:59.999Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-10-24T22:00:00.000Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T22:59:59.999Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', 'Europe/Berlin', '2026-10-26'],
  ])('at %s in %s is %s', (at, zone, day) => expect(localDay(Date.parse(at), zone)).toBe(day));
});
