import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahpWeights, type AhpMethod } from './ahp-weights.js';

/** Saaty, "The Analytic Hierarchy Process" (1980): how far six cities are from Philadelphia. */
const DISTANCES = [
  [1, 1 / 3, 8, 3, 3, 7],
  [3, 1, 9, 3, 3, 9],
  [1 / 8, 1 / 9, 1, 1 / 6, 1 / 5, 2],
  [1 / 3, 1 / 3, 6, 1, 1 / 3, 6],
  [1 / 3, 1 / 3, 5, 3, 1, 6],
  [1 / 7, 1 / 9, 1 / 2, 1 / 6, 1 / 6, 1],
];
const METHODS: readonly AhpMethod[] = ['geometric-mean', 'eigenvector'];

/** Matrices of judgements on Saaty's scale, reciprocal but as inconsistent as chance has it. */
const matrices = fc.integer({ min: 1, max: 10 }).chain((count) =>
  fc.array(fc.integer({ min: -8, max: 8 }), { minLength: count ** 2, maxLength: count ** 2 }).map((steps) => {
    const judge = (step: number) => (step < 0 ? 1 / (1 - step) : 1 + step);
    return Array.from({ length: count }, (_, i) =>
      Array.from({ length: count }, (_each, j) => {
        if (i === j) return 1;
        return i < j ? judge(steps[i * count + j]!) : 1 / judge(steps[j * count + i]!);
      }),
    );
  }),
);

describe('ahpWeights', () => {
  it('gives the published eigenvector of the distances of six cities', () => {
    const { weights, lambdaMax, consistencyRatio, isConsistent } = ahpWeights(DISTANCES, 'eigenvector');
    for (const [index, weight] of [0.2619, 0.3975, 0.0334, 0.1164, 0.1642, 0.0266].entries())
      expect(weights[index]).toBeCloseTo(weight, 4);
    expect(lambdaMax).toBeCloseTo(6.4536, 4);
    expect(consistencyRatio).toBeCloseTo(0.0732, 4);
    expect(isConsistent).toBe(true);
  });

  it('gives the row geometric means of the same by default', () => {
    const { weights, lambdaMax, consistencyIndex, consistencyRatio } = ahpWeights(DISTANCES);
    for (const [index, weight] of [0.2602, 0.3991, 0.0346, 0.1162, 0.1626, 0.0272].entries())
      expect(weights[index]).toBeCloseTo(weight, 4);
    expect(lambdaMax).toBeCloseTo(6.4522, 4);
    expect(consistencyIndex).toBeCloseTo(0.09044, 5);
    expect(consistencyRatio).toBeCloseTo(0.09044 / 1.24, 5);
  });

  it.each(METHODS)('gives the worked example of three criteria by %s: 0.637, 0.258, 0.105 with CR 0.033', (method) => {
    const { weights, consistencyRatio } = ahpWeights(
      [
        [1, 3, 5],
        [1 / 3, 1, 3],
        [1 / 5, 1 / 3, 1],
      ],
      method,
    );
    for (const [index, weight] of [0.637, 0.2583, 0.1047].entries()) expect(weights[index]).toBeCloseTo(weight, 4);
    expect(consistencyRatio).toBeCloseTo(0.0332, 4);
  });

  it.each(METHODS)('finds weights again from the judgements that follow from them, by %s', (method) => {
    const parts = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(parts, (importance) => {
        const sum = importance.reduce((total, each) => total + each, 0);
        const result = ahpWeights(
          importance.map((row) => importance.map((column) => row / column)),
          method,
        );
        for (const [index, each] of importance.entries()) expect(result.weights[index]).toBeCloseTo(each / sum, 9);
        expect(result.lambdaMax).toBeCloseTo(importance.length, 9);
        expect(result.consistencyRatio).toBeCloseTo(0, 9);
        expect(result.isConsistent).toBe(true);
      }),
    );
  });

  it('gives an eigenvector: the matrix only stretches it, by λmax', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { weights, lambdaMax } = ahpWeights(matrix, 'eigenvector');
        for (const [index, row] of matrix.entries()) {
          const stretched = row.reduce((sum, value, column) => sum + value * weights[column]!, 0);
          expect(stretched).toBeCloseTo(lambdaMax * weights[index]!, 9);
        }
      }),
    );
  });

  it.each(METHODS)('gives the λmax of the textbook by %s: the mean of (Aw)ᵢ ÷ wᵢ', (method) => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { weights, lambdaMax } = ahpWeights(matrix, method);
        const ratios = matrix.map(
          (row, index) => row.reduce((sum, value, column) => sum + value * weights[column]!, 0) / weights[index]!,
        );
        expect(lambdaMax).toBeCloseTo(ratios.reduce((sum, ratio) => sum + ratio, 0) / matrix.length, 8);
      }),
    );
  });

  it('reports judgements that do not agree, the one that contributes most first', () => {
    // All agree with 8 : 4 : 2 : 1, but for the first against the last, which is turned round.
    const { isConsistent, consistencyRatio, judgements } = ahpWeights([
      [1, 2, 4, 1 / 8],
      [1 / 2, 1, 2, 4],
      [1 / 4, 1 / 2, 1, 2],
      [8, 1 / 4, 1 / 2, 1],
    ]);
    expect(isConsistent).toBe(false);
    expect(consistencyRatio).toBeGreaterThan(0.1);
    expect(judgements[0]).toMatchObject({ row: 0, column: 3, value: 1 / 8 });
    expect(judgements[0]!.implied).toBeGreaterThan(judgements[0]!.value);
    expect(judgements).toHaveLength(6);
    expect(judgements.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it.each([
    { value: 1.45, isConsistent: true },
    { value: 1.43, isConsistent: false },
  ])('draws the line at CR 0.1: $value where 4 would agree is consistent: $isConsistent', ({ value, isConsistent }) => {
    const result = ahpWeights([
      [1, 2, value],
      [1 / 2, 1, 2],
      [1 / value, 1 / 2, 1],
    ]);
    expect(result.consistencyRatio).toBeCloseTo(0.1, 2);
    expect(result.isConsistent).toBe(isConsistent);
  });

  it.each([
    [3, 0.58],
    [4, 0.9],
    [5, 1.12],
    [6, 1.24],
    [7, 1.32],
    [8, 1.41],
    [9, 1.45],
    [10, 1.49],
  ])('holds the inconsistency of %d criteria against a random index of %d', (count, randomIndex) => {
    // All alike, but for one pair.
    const matrix = Array.from({ length: count }, () => Array<number>(count).fill(1));
    matrix[0]![1] = 3;
    matrix[1]![0] = 1 / 3;
    const { consistencyIndex, consistencyRatio } = ahpWeights(matrix);
    expect(consistencyIndex).toBeGreaterThan(0);
    expect(consistencyIndex / consistencyRatio).toBeCloseTo(randomIndex, 10);
  });

  it('blames each of three judgements alike, as any of them could be the odd one', () => {
    const { judgements } = ahpWeights([
      [1, 3, 1],
      [1 / 3, 1, 1],
      [1, 1, 1],
    ]);
    for (const { share } of judgements) expect(share).toBeCloseTo(1 / 3, 12);
  });

  it('has nothing to disagree with in one or two criteria', () => {
    const agreed = { consistencyIndex: 0, consistencyRatio: 0, isConsistent: true };
    expect(ahpWeights([[1]])).toEqual({ weights: [1], lambdaMax: 1, ...agreed, judgements: [] });
    const { weights, judgements, ...consistency } = ahpWeights([
      [1, 4],
      [1 / 4, 1],
    ]);
    expect(consistency).toEqual({ lambdaMax: 2, ...agreed });
    expect(weights).toEqual([0.8, 0.2]);
    expect(judgements).toEqual([{ row: 0, column: 1, value: 4, implied: 4, share: 0 }]);
  });

  it('does not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const turned = matrix.toReversed().map((row) => row.toReversed());
        const { weights, lambdaMax } = ahpWeights(matrix);
        const back = ahpWeights(turned);
        for (const [index, weight] of back.weights.toReversed().entries())
          expect(weight).toBeCloseTo(weights[index]!, 12);
        expect(back.lambdaMax).toBeCloseTo(lambdaMax, 9);
      }),
    );
  });

  it('refuses judgements that are not reciprocal', () => {
    expect(() =>
      ahpWeights([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(RangeError);
  });
});
