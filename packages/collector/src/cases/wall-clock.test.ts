import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { wallClockMs } from './wall-clock.js';

/** What a formatter says that is asked each time. */
const asked = (ms: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(ms);

const shown = (ms: number, timeZone: string): string =>
  new Date(wallClockMs(ms, timeZone)).toISOString().slice(0, 19).replace('T', ' ');

/** Zones that set their clocks by half an hour, a minute after midnight, at other times than most, and never. */
const ZONES = ['Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Chatham', 'Asia/Kathmandu', 'Europe/Berlin', 'UTC'];

describe('wallClockMs', () => {
  it('shows what the clock of a zone shows, at any time', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2060, 0) }),
        fc.constantFrom(...ZONES),
        (ms, timeZone) => shown(ms, timeZone) === asked(ms, timeZone),
      ),
    ));

  it.each([
    ['Europe/Berlin', '2026-03-29T01:00:00.000Z', '2026-03-29 01:59:59', '2026-03-29 03:00:00'],
    ['America/St_Johns', '2010-03-14T03:31:00.000Z', '2010-03-14 00:00:59', '2010-03-14 01:01:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00.000Z', '2026-04-05 01:59:59', '2026-04-05 01:30:00'],
  ])('of %s is set at %s', (timeZone, at, before, after) => {
    expect(shown(Date.parse(at) - 1, timeZone)).toBe(before);
    expect(shown(Date.parse(at), timeZone)).toBe(after);
  });

  it('computes each minute once, and keeps working after very many', () => {
    const asking = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    const from = Date.UTC(2031, 0);
    for (let second = 0; second < 600; second++) wallClockMs(from + second * 1000, 'Asia/Shanghai');
    expect(asking).toHaveBeenCalledTimes(10);
    for (let minute = 0; minute < 20_500; minute++) wallClockMs(from + minute * 60_000, 'Asia/Shanghai');
    expect(shown(from, 'Asia/Shanghai')).toBe('2031-01-01 08:00:00');
    asking.mockRestore();
  });
});
