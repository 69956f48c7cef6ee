import { describe, expect, it } from 'vitest';
import { daysOf } from './days-of.js';

describe('daysOf', () => {
  it('counts today, by UTC, and as many days before', () => {
    const noon = Date.parse('2026-11-29T12:00:00Z');
    expect(daysOf(7, noon)).toEqual({
      now: { from: '2026-11-23', to: '2026-11-30' },
      before: { from: '2026-11-16', to: '2026-11-23' },
    });
  });

  it.each([
    ['2026-11-29T00:00:00.000Z', '2026-11-30'],
    ['2026-11-29T23:59:59.999Z', '2026-11-30'],
    ['2026-11-30T00:00:00.000Z', '2026-12-01'],
  ])('ends the day of %s before %s', (now, to) => expect(daysOf(30, Date.parse(now)).now.to).toBe(to));
});
