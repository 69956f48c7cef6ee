import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOnYear, type PeriodFigure } from './change-on-year.js';
import { rateOf } from './rate.js';

const figureOf = (successes: number, n: number): PeriodFigure => {
  const { ratio, interval } = rateOf(successes, n);
  return { value: ratio, interval, n };
};
const exactly = (value: number): PeriodFigure => ({ value, interval: { lower: value, upper: value }, n: 1 });

/**
 * Independent oracle: an end of the interval is the ratio r at which the interval of now − r · then just reaches 0, found
 * by bisection. The distances of the ends of a difference are those of its sides, squared and added.
 */
function oracle(now: PeriodFigure, yearAgo: PeriodFigure, end: 'lower' | 'upper'): number {
  const other = end === 'lower' ? 'upper' : 'lower';
  const reaches = (ratio: number) => {
    const distance = Math.hypot(now.value! - now.interval![end], ratio * (yearAgo.value! - yearAgo.interval![other]));
    const difference = now.value! - ratio * yearAgo.value!;
    return end === 'lower' ? difference - distance <= 0 : difference + distance < 0;
  };
  let [below, above] = [0, 1e6];
  for (let step = 0; step < 100; step += 1) {
    const middle = (below + above) / 2;
    if (reaches(middle)) above = middle;
    else below = middle;
  }
  return above - 1;
}

describe('changeOnYear', () => {
  it('gives a complaint rate that fell from 4 % to 3 % a quarter less', () => {
    const { ratio, interval, n } = changeOnYear(figureOf(30, 1000), figureOf(40, 1000));
    expect(ratio).toBeCloseTo(-0.25, 12);
    expect(interval!.lower).toBeGreaterThan(-0.6);
    expect(interval!.upper).toBeGreaterThan(0);
    expect(n).toEqual({ now: 1000, yearAgo: 1000 });
  });

  it('gives figures that are known exactly an interval without width', () => {
    const { ratio, interval } = changeOnYear(exactly(12), exactly(10));
    expect(ratio).toBeCloseTo(0.2, 12);
    expect(interval!.lower).toBeCloseTo(0.2, 7);
    expect(interval!.upper).toBeCloseTo(0.2, 7);
  });

  it('agrees with asking at which ratio the difference reaches 0', () => {
    const counts = fc
      .integer({ min: 10, max: 2000 })
      .chain((n) => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, counts, ([some, n], [others, before]) => {
        const [now, yearAgo] = [figureOf(some, n), figureOf(others, before)];
        const { ratio, interval } = changeOnYear(now, yearAgo);
        expect(interval!.lower).toBeLessThanOrEqual(ratio! + 1e-9);
        expect(interval!.upper).toBeGreaterThanOrEqual(ratio! - 1e-9);
        expect(interval!.lower + 1).toBeCloseTo(oracle(now, yearAgo, 'lower') + 1, 6);
        expect((interval!.upper + 1) / (oracle(now, yearAgo, 'upper') + 1)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('gives a figure that came down to 0 all of it less, at most as far as chance may have it', () => {
    const { ratio, interval } = changeOnYear(figureOf(0, 50), figureOf(20, 50));
    expect(ratio).toBe(-1);
    expect(interval!.lower).toBe(-1);
    expect(interval!.upper).toBeGreaterThan(-1);
    expect(interval!.upper).toBeLessThan(-0.7);
  });

  it('has no interval where either figure has none, or the one a year ago may have been 0', () => {
    const known: PeriodFigure = { value: 10, interval: null, n: 1 };
    expect(changeOnYear(known, exactly(8))).toEqual({ ratio: 0.25, interval: null, n: { now: 1, yearAgo: 1 } });
    expect(changeOnYear(exactly(10), { ...known, value: 8 }).interval).toBeNull();
    for (const lower of [-1, 0])
      expect(changeOnYear(exactly(10), { value: 8, interval: { lower, upper: 17 }, n: 2 }).interval).toBeNull();
  });

  it('takes an end below 0 of a figure now for 0', () => {
    const wide: PeriodFigure = { value: 5, interval: { lower: -3, upper: 13 }, n: 2 };
    expect(changeOnYear(wide, exactly(5)).interval!.lower).toBe(-1);
  });

  it('gives null where there is nothing to compare, or nothing to compare with', () => {
    const nothing: PeriodFigure = { value: null, interval: null, n: 0 };
    expect(changeOnYear(nothing, exactly(5))).toEqual({ ratio: null, interval: null, n: { now: 0, yearAgo: 1 } });
    expect(changeOnYear(exactly(5), nothing)).toMatchObject({ ratio: null, interval: null });
    expect(changeOnYear(exactly(5), exactly(0))).toMatchObject({ ratio: null, interval: null });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the figure %d', (value) => {
    expect(() => changeOnYear(exactly(value), exactly(1))).toThrow(RangeError);
    expect(() => changeOnYear(exactly(1), exactly(value))).toThrow(RangeError);
  });
});
