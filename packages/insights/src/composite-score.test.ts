import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeCriterion } from './adjust-weights.js';
import { type CompositePart, compositeScore } from './composite-score.js';

const leaf = (id: string, percent: number | null, weight?: number): CompositePart => ({
  id,
  weight,
  percent,
  interval: percent === null ? null : { lower: percent - 5, upper: percent + 5 },
  n: percent === null ? 0 : 10,
});

describe('compositeScore', () => {
  it('gives the worked example of two criteria with two items each', () => {
    const score = compositeScore([
      { id: 'staff', weight: 0.25, parts: [leaf('attitude', 80, 0.5), leaf('skill', 60, 0.5)] },
      { id: 'outcome', weight: 0.75, parts: [leaf('in-time', 90, 0.4), leaf('needs-met', 70, 0.6)] },
    ]);
    // 0.25 · 70 + 0.75 · (0.4 · 90 + 0.6 · 70)
    expect(score.percent).toBeCloseTo(76, 12);
    expect(score.interval!.lower).toBeCloseTo(71, 12);
    expect(score.interval!.upper).toBeCloseTo(81, 12);
    expect(score).toMatchObject({ n: 40, coverage: 1, unanswered: [] });
  });

  it('weighs several sources, each of which may be a composite that is known already', () => {
    const customers = compositeScore([leaf('attitude', 80), leaf('skill', 60)]);
    const score = compositeScore([
      { id: 'outlet-audit', weight: 0.2, percent: 95, interval: null, n: 1 },
      { id: 'head-office-audit', weight: 0.3, percent: 85, interval: null, n: 1 },
      { id: 'customers', weight: 0.5, ...customers },
    ]);
    expect(score.percent).toBeCloseTo(0.2 * 95 + 0.3 * 85 + 0.5 * 70, 12);
    expect(score).toMatchObject({ interval: null, n: 22 });
  });

  it('weighs evenly where no part has a weight', () => {
    expect(compositeScore([leaf('a', 100), leaf('b', 70), leaf('c', 40)]).percent).toBeCloseTo(70, 12);
  });

  it('removes what nobody answered as a criterion, and says so with its path', () => {
    const score = compositeScore([
      { id: 'staff', weight: 0.4, parts: [leaf('attitude', 80, 0.75), leaf('skill', null, 0.25)] },
      leaf('parts', null, 0.1),
      leaf('outcome', 60, 0.5),
    ]);
    const [staff, outcome] = removeCriterion([0.4, 0.1, 0.5], 1) as [number, number];
    expect(score.percent).toBeCloseTo(staff * 80 + outcome * 60, 12);
    expect(score.coverage).toBeCloseTo(0.4 * 0.75 + 0.5, 12);
    expect(score.unanswered).toEqual([['staff', 'skill'], ['parts']]);
  });

  it('gives null where nobody answered at all', () => {
    expect(compositeScore([{ id: 'staff', parts: [leaf('attitude', null)] }])).toEqual({
      percent: null,
      interval: null,
      n: 0,
      coverage: 0,
      unanswered: [['staff', 'attitude']],
    });
  });

  it('does not miss a part that weighs nothing', () => {
    expect(compositeScore([leaf('a', 50, 1), leaf('b', null, 0)])).toMatchObject({ coverage: 1, unanswered: [] });
  });

  it('lies between the lowest and the highest part, and does not depend on their order', () => {
    const percents = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(percents, (given) => {
        const parts = given.map((percent, index) => leaf(String(index), percent));
        const { percent } = compositeScore(parts);
        expect(percent).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
        expect(percent).toBeLessThanOrEqual(Math.min(100, Math.max(...given) + 1e-9));
        expect(compositeScore(parts.toReversed()).percent).toBeCloseTo(percent!, 9);
      }),
    );
  });

  it('refuses a whole without parts, weights that do not sum to 1, and scores that are no percent', () => {
    expect(() => compositeScore([])).toThrow(/expected one weight or more/);
    expect(() => compositeScore([{ id: 'staff', parts: [] }])).toThrow(RangeError);
    expect(() => compositeScore([leaf('a', 50, 0.5), leaf('b', 50, 0.4)])).toThrow(/sum to 1/);
    expect(() => compositeScore([leaf('a', 100.5)])).toThrow('expected scores of 0 to 100, got 100.5 for a');
    expect(() => compositeScore([leaf('a', Number.NaN)])).toThrow(RangeError);
  });
});
