import { describe, expect, it } from 'vitest';
import { rateOf } from './rate.js';
import { valueOfRecovery } from './value-of-recovery.js';

const recovery = { customersAtRisk: 200, lifetimeValue: 1500, shareSaved: rateOf(30, 50), cost: 40_000 };

describe('valueOfRecovery', () => {
  it('gives the worked example: 200 customers of 1500 each, 60 % saved, for 40 000', () => {
    const { value, interval, n } = valueOfRecovery(recovery);
    expect(value).toBe(140_000);
    expect(interval?.lower).toBeCloseTo(300_000 * recovery.shareSaved.interval!.lower - 40_000, 6);
    expect(interval?.upper).toBeCloseTo(300_000 * recovery.shareSaved.interval!.upper - 40_000, 6);
    expect(n).toBe(50);
  });

  it('is negative where recovery costs more than it saves', () => {
    expect(valueOfRecovery({ ...recovery, cost: 200_000 }).value).toBe(-20_000);
  });

  it('accepts an assumed share, without an interval', () => {
    const shareSaved = { ratio: 0.5, interval: null, n: 0 };
    expect(valueOfRecovery({ ...recovery, shareSaved })).toEqual({ value: 110_000, interval: null, n: 0 });
  });

  it.each([
    [0, -40_000],
    [1, 260_000],
  ])('accepts the share %d', (ratio, value) => {
    const shareSaved = { ratio, interval: null, n: 0 };
    expect(valueOfRecovery({ ...recovery, shareSaved }).value).toBe(value);
  });

  it('accepts a recovery that costs nothing, and customers who are worth nothing', () => {
    expect(valueOfRecovery({ ...recovery, cost: 0 }).value).toBe(180_000);
    expect(valueOfRecovery({ ...recovery, lifetimeValue: 0 }).value).toBe(-40_000);
    expect(valueOfRecovery({ ...recovery, customersAtRisk: 0 }).value).toBe(-40_000);
  });

  it('gives null if nobody has been helped yet', () => {
    expect(valueOfRecovery({ ...recovery, shareSaved: rateOf(0, 0) })).toEqual({ value: null, interval: null, n: 0 });
  });

  it.each(['customersAtRisk', 'lifetimeValue', 'cost'])('refuses %s below 0 or not finite', (name) => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => valueOfRecovery({ ...recovery, [name]: wrong })).toThrow(
        `expected ${name} of 0 or more, got ${wrong}`,
      );
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses the share %d', (ratio) => {
    expect(() => valueOfRecovery({ ...recovery, shareSaved: { ratio, interval: null, n: 0 } })).toThrow(RangeError);
  });
});
