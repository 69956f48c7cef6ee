import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCriterion, removeCriterion, setWeight } from './adjust-weights.js';

const AFTER_SALES = [0.1115, 0.1813, 0.0546, 0.6527];
const FIVE = [0.2918, 0.1676, 0.2211, 0.1925, 0.127];

const rounded = (weights: readonly number[]) => weights.map((weight) => Number(weight.toFixed(4)));
const weightsWithIndex = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 10 }).chain((parts) => {
  const sum = parts.reduce((total, part) => total + part, 0);
  return fc.tuple(fc.constant(parts.map((part) => part / sum)), fc.nat(parts.length - 1));
});
const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

describe('removeCriterion', () => {
  it('gives the worked values of removing parts management', () => {
    expect(rounded(removeCriterion(AFTER_SALES, 1))).toEqual([0.1362, 0.0667, 0.7972]);
  });

  it('keeps the sum and the proportions', () => {
    fc.assert(
      fc.property(weightsWithIndex, ([weights, index]) => {
        const left = weights.filter((_, each) => each !== index);
        const removed = removeCriterion(weights, index);
        expect(sumOf(removed)).toBeCloseTo(1, 12);
        for (const [each, weight] of removed.entries())
          expect(weight / removed[0]!).toBeCloseTo(left[each]! / left[0]!, 9);
      }),
    );
  });

  it('refuses to remove what has all the weight, and what is not there', () => {
    expect(() => removeCriterion([1], 0)).toThrow(/one that has it all/);
    expect(() => removeCriterion([0.5, 0.5], 2)).toThrow('expected an index of 0 to 1, got 2');
    expect(() => removeCriterion([0.5, 0.5], -1)).toThrow(RangeError);
    expect(() => removeCriterion([0.5, 0.4], 0)).toThrow(
      /^Failed to remove a criterion: expected weights that sum to 1/,
    );
  });
});

describe('addCriterion', () => {
  it('gives a criterion that is half as important as one of 0.4 a sixth of the whole', () => {
    const weights = addCriterion([0.4, 0.6], { index: 0, ratio: 0.5 });
    expect(rounded(weights)).toEqual([0.3333, 0.5, 0.1667]);
  });

  it('keeps the sum and the ratio, and is undone by removing it', () => {
    fc.assert(
      fc.property(weightsWithIndex, fc.double({ min: 1 / 9, max: 9, noNaN: true }), ([weights, index], ratio) => {
        const added = addCriterion(weights, { index, ratio });
        expect(sumOf(added)).toBeCloseTo(1, 12);
        expect(added.at(-1)! / added[index]!).toBeCloseTo(ratio, 9);
        for (const [each, weight] of removeCriterion(added, weights.length).entries())
          expect(weight).toBeCloseTo(weights[each]!, 12);
      }),
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the ratio %d', (ratio) => {
    expect(() => addCriterion(FIVE, { index: 0, ratio })).toThrow(/ratio above 0/);
  });
});

describe('setWeight', () => {
  it('gives the worked values of setting the third to 0.32', () => {
    expect(rounded(setWeight(FIVE, { index: 2, weight: 0.32 }))).toEqual([0.2547, 0.1463, 0.32, 0.1681, 0.1109]);
  });

  it('gives all or nothing', () => {
    expect(setWeight([0.5, 0.3, 0.2], { index: 0, weight: 1 })).toEqual([1, 0, 0]);
    expect(rounded(setWeight([0.5, 0.3, 0.2], { index: 0, weight: 0 }))).toEqual([0, 0.6, 0.4]);
  });

  it('keeps the sum, and is undone by setting it back', () => {
    fc.assert(
      fc.property(weightsWithIndex, fc.double({ min: 0, max: 0.99, noNaN: true }), ([weights, index], weight) => {
        const set = setWeight(weights, { index, weight });
        expect(set[index]).toBe(weight);
        expect(sumOf(set)).toBeCloseTo(1, 12);
        for (const [each, value] of setWeight(set, { index, weight: weights[index]! }).entries())
          expect(value).toBeCloseTo(weights[each]!, 9);
      }),
    );
  });

  it.each([-0.001, 1.001, Number.NaN])('refuses the weight %d', (weight) => {
    expect(() => setWeight(FIVE, { index: 0, weight })).toThrow(/weight of 0 to 1/);
  });

  it('refuses to share out what nothing says how to share', () => {
    expect(() => setWeight([1, 0], { index: 0, weight: 0.5 })).toThrow(/one that has it all/);
  });
});
