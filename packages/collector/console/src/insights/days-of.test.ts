import { describe, expect, it } from 'vitest';
import { daysOf } from './days-of.js';

const at = (now: string, ...timeZones: string[]) => ({ nowMs: Date.parse(now), timeZones });

describe('daysOf', () => {
  it('counts today, and as many days before', () => {
    expect(daysOf(7, at('2026-11-29T12:00:00Z'))).toEqual({
      now: { from: '2026-11-23', to: '2026-11-30' },
      before: { from: '2026-11-16', to: '2026-11-23' },
    });
  });

  it('loses no day where clocks are set', () => {
    expect(daysOf(30, at('2026-03-29T22:30:00Z', 'Europe/Berlin')).now).toEqual({
      from: '2026-03-01',
      to: '2026-03-31',
    });
  });

  it.each([
    ['2026-11-29T00:00:00.000Z', [], '2026-11-30'],
    ['2026-11-29T23:59:59.999Z', [], '2026-11-30'],
    ['2026-11-30T00:00:00.000Z', ['UTC'], '2026-12-01'],
    ['2026-11-29T15:59:59.999Z', ['Asia/Shanghai'], '2026-11-30'],
    ['2026-11-29T16:00:00.000Z', ['Asia/Shanghai'], '2026-12-01'],
    ['2026-11-30T02:00:00.000Z', ['America/Los_Angeles'], '2026-11-30'],
    ['2026-11-29T16:00:00.000Z', ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'], '2026-12-01'],
  ])('ends the day of %s in %j before %s', (now, zones, to) => expect(daysOf(30, at(now, ...zones)).now.to).toBe(to));
});
