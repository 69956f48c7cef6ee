import { wallClockMs } from './wall-clock.js';

/**
 * The day that a zone's calendar shows: `2026-11-22`.
 *
 * @param ms Milliseconds since 1970.
 * @param timeZone IANA time zone.
 * @throws {RangeError} If there is no such zone.
 */
export const localDay = (ms: number, timeZone: string): string =>
  new Date(timeZone === 'UTC' ? ms : wallClockMs(ms, timeZone)).toISOString().slice(0, 10);
