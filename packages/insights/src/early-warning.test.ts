import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlyWarning } from './early-warning.js';

/** Independent oracle: probability of exactly `k` of `n`, from the logarithms of the factors. */
function chanceOf(k: number, n: number, share: number): number {
  let log = 0;
  for (let i = 1; i <= k; i += 1) log += Math.log(((n - k + i) / i) * share);
  return Math.exp(log) * (1 - share) ** (n - k);
}
const chanceBetween = (from: number, to: number, { n, share }: { n: number; share: number }): number => {
  let sum = 0;
  for (let k = from; k <= to; k += 1) sum += chanceOf(k, n, share);
  return sum;
};

const counts = fc.array(
  fc
    .integer({ min: 0, max: 120 })
    .chain((n) => fc.record({ n: fc.constant(n), dissatisfied: fc.integer({ min: 0, max: n }) })),
  { maxLength: 12 },
);

describe('earlyWarning', () => {
  it('gives the published chart of 30 samples of 50 juice cans', () => {
    // Montgomery, "Introduction to Statistical Quality Control", 6th edition (2009), example 7.1.
    const faulty = [
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
    ];
    const { centre, points } = earlyWarning(
      faulty.map((dissatisfied, index) => ({ key: index + 1, dissatisfied, n: 50 })),
    );
    expect(centre).toMatchObject({ n: 1500 });
    expect(centre.ratio).toBeCloseTo(0.2313, 4);
    expect(points[0]).toMatchObject({ method: 'normal', ratio: 0.24 });
    expect(points[0]!.limits?.lower).toBeCloseTo(0.0524, 4);
    expect(points[0]!.limits?.upper).toBeCloseTo(0.4102, 4);
    expect(points.filter(({ isAbove }) => isAbove).map(({ key }) => key)).toEqual([15, 23]);
    expect(points.filter(({ isBelow }) => isBelow)).toEqual([]);
  });

  it('finds a small subject by the exact distribution, and not one count earlier', () => {
    // Of 20 at 2 %, three or more happen in 0.71 % and four or more in 0.06 %; the three-sigma tail is 0.135 %.
    const rest = { key: 'rest', dissatisfied: 20_000, n: 1_000_000 };
    const of = (dissatisfied: number) => earlyWarning([{ key: 'desk', dissatisfied, n: 20 }, rest]).points[0];
    expect(of(3)).toMatchObject({ method: 'exact', limits: { lower: 0, upper: 0.15 }, isAbove: false });
    expect(of(4)).toMatchObject({ method: 'exact', limits: { lower: 0, upper: 0.15 }, isAbove: true });
  });

  it('finds who does better than all', () => {
    const { points } = earlyWarning([
      { key: 'model', dissatisfied: 2, n: 100 },
      { key: 'rest', dissatisfied: 300, n: 1000 },
    ]);
    expect(points).toMatchObject([
      { key: 'model', isAbove: false, isBelow: true },
      { key: 'rest', isAbove: false, isBelow: false },
    ]);
  });

  it.each([
    { dissatisfied: 4, n: 16, method: 'exact' },
    { dissatisfied: 5, n: 20, method: 'normal' },
    { dissatisfied: 12, n: 16, method: 'exact' },
    { dissatisfied: 15, n: 20, method: 'normal' },
  ])(
    'takes for $dissatisfied of $n the $method limits: from 5 of each on the normal ones',
    ({ dissatisfied, n, method }) => {
      expect(earlyWarning([{ key: 'one', dissatisfied, n }]).points[0]).toMatchObject({ method });
    },
  );

  it('cuts three-sigma limits at 0 and 1', () => {
    const limitsOf = (dissatisfied: number) => earlyWarning([{ key: 'one', dissatisfied, n: 24 }]).points[0]!.limits!;
    expect(limitsOf(6).lower).toBe(0);
    expect(limitsOf(18).upper).toBe(1);
  });

  it('keeps to limits that the exact distribution leaves no more than the three-sigma tail beyond', () => {
    fc.assert(
      fc.property(counts, (subjects) => {
        const { centre, points } = earlyWarning(subjects.map((count, key) => ({ key, ...count })));
        for (const { n, limits, method } of points) {
          if (method !== 'exact') continue;
          const chart = { n, share: centre.ratio! };
          const [least, most] = [Math.round(limits!.lower * n), Math.round(limits!.upper * n)];
          expect(chanceBetween(most + 1, n, chart)).toBeLessThanOrEqual(0.00135);
          expect(chanceBetween(0, least - 1, chart)).toBeLessThanOrEqual(0.00135);
          if (most > 0) expect(chanceBetween(most, n, chart)).toBeGreaterThan(0.001349);
          if (least < n) expect(chanceBetween(0, least, chart)).toBeGreaterThan(0.001349);
        }
      }),
    );
  });

  it('mirrors when satisfied and dissatisfied change places', () => {
    fc.assert(
      fc.property(counts, (subjects) => {
        const chart = earlyWarning(subjects.map((count, key) => ({ key, ...count })));
        const mirror = earlyWarning(
          subjects.map(({ dissatisfied, n }, key) => ({ key, dissatisfied: n - dissatisfied, n })),
        );
        expect(mirror.points.map(({ isBelow }) => isBelow)).toEqual(chart.points.map(({ isAbove }) => isAbove));
      }),
    );
  });

  it('gives null where nobody answered', () => {
    const silent = { ratio: null, interval: null, n: 0 };
    expect(earlyWarning([])).toEqual({ centre: silent, points: [] });
    expect(earlyWarning([{ key: 'a', dissatisfied: 0, n: 0 }])).toEqual({
      centre: silent,
      points: [{ key: 'a', ...silent, limits: null, method: null, isAbove: false, isBelow: false }],
    });
  });

  it.each([0, 8])('warns of nobody where all are alike: %d of 8', (dissatisfied) => {
    const { points } = earlyWarning([
      { key: 'a', dissatisfied, n: 8 },
      { key: 'b', dissatisfied, n: 8 },
    ]);
    expect(points.some(({ isAbove, isBelow }) => isAbove || isBelow)).toBe(false);
  });

  it('refuses more dissatisfied answers than answers', () => {
    expect(() => earlyWarning([{ key: 'a', dissatisfied: 3, n: 2 }])).toThrow(RangeError);
  });
});
