import { describe, expect, it } from 'vitest';
import { judgementMatrix } from './judgement-matrix.js';

describe('judgementMatrix', () => {
  it('puts the rounding of reciprocals right by the value that was judged', () => {
    expect(
      judgementMatrix([
        [1, 0.17],
        [6, 1],
      ]),
    ).toEqual([
      [1, 1 / 6],
      [6, 1],
    ]);
    expect(
      judgementMatrix([
        [1, 7],
        [0.14, 1],
      ]),
    ).toEqual([
      [1, 7],
      [1 / 7, 1],
    ]);
    expect(
      judgementMatrix([
        [1, 9],
        [0.1111, 1],
      ]),
    ).toEqual([
      [1, 9],
      [1 / 9, 1],
    ]);
  });

  it.each([
    { matrix: [], why: 'square matrix of 1 to 10 rows' },
    { matrix: [[1, 2]], why: 'got rows of 2' },
    { matrix: [[1, 2], [0.5]], why: 'got rows of 2, 1' },
    { matrix: Array.from({ length: 11 }, () => Array<number>(11).fill(1)), why: '1 to 10 rows' },
    { matrix: [[2]], why: 'reciprocal of 2 in row 1, column 1' },
    {
      matrix: [
        [1, 3],
        [0.3, 1],
      ],
      why: 'reciprocal of 0.3 in row 1, column 2, got 3',
    },
    {
      matrix: [
        [1, 10],
        [0.1, 1],
      ],
      why: '1/9 to 9, got 10 in row 1, column 2',
    },
    {
      matrix: [
        [1, -3],
        [-1 / 3, 1],
      ],
      why: '1/9 to 9',
    },
    {
      matrix: [
        [1, Number.NaN],
        [1, 1],
      ],
      why: '1/9 to 9',
    },
    {
      matrix: [
        [1, 0],
        [Number.POSITIVE_INFINITY, 1],
      ],
      why: '1/9 to 9',
    },
  ])('refuses $matrix: $why', ({ matrix, why }) => {
    expect(() => judgementMatrix(matrix)).toThrow(why);
    expect(() => judgementMatrix(matrix)).toThrow(RangeError);
  });
});
