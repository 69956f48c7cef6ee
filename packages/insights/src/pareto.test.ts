import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pareto } from './pareto.js';

describe('pareto', () => {
  it('gives the worked example of four categories', () => {
    const counts = new Map([
      ['billing', 2],
      ['delay', 12],
      ['conduct', 5],
      ['safety', 1],
    ]);
    expect(pareto(counts)).toEqual([
      { key: 'delay', n: 12, share: 0.6, cumulative: 0.6 },
      { key: 'conduct', n: 5, share: 0.25, cumulative: 0.85 },
      { key: 'billing', n: 2, share: 0.1, cumulative: 0.95 },
      { key: 'safety', n: 1, share: 0.05, cumulative: 1 },
    ]);
  });

  it('keeps equal counts in the order given', () => {
    const keys = pareto([
      ['b', 1],
      ['c', 2],
      ['a', 1],
    ]).map(({ key }) => key);
    expect(keys).toEqual(['c', 'b', 'a']);
  });

  it('leaves out what never happened', () => {
    expect(pareto([['a', 0]])).toEqual([]);
    expect(pareto([])).toEqual([]);
  });

  it('falls in n, and ends at exactly 1', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.nat(1000))), (counts) => {
        const spots = pareto(counts);
        expect(spots).toHaveLength(counts.filter(([, n]) => n > 0).length);
        expect(spots.map(({ n }) => n)).toEqual(spots.map(({ n }) => n).toSorted((one, other) => other - one));
        if (spots.length > 0) expect(spots.at(-1)!.cumulative).toBe(1);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the count %d', (n) => {
    expect(() => pareto([['a', n]])).toThrow(RangeError);
  });
});
