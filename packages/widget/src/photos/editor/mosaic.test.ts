import { describe, expect, it } from 'vitest';
import { mosaic } from './mosaic.js';

const grid = { side: 10, columns: 3, rows: 3 };
const cells = (values: readonly number[]) => values.flatMap((value) => [value, 0, 0, 255]);

describe('mosaic', () => {
  it('mixes each cell with those around it', () => {
    const colours = mosaic(cells([0, 0, 0, 0, 144, 0, 0, 0, 0]), grid);
    // In the middle a ninth of 144; in a corner, which has three neighbours, a quarter: 36, in steps of 16.
    expect(colours[4]).toBe('rgb(16 0 0)');
    expect(colours[0]).toBe('rgb(32 0 0)');
  });

  it('gives photos that differ only in fine detail the same colours', () => {
    const striped = mosaic(cells([120, 130, 120, 130, 120, 130, 120, 130, 120]), grid);
    const plain = mosaic(cells([125, 125, 125, 125, 125, 125, 125, 125, 125]), grid);
    expect(striped).toEqual(plain);
  });

  it('stays within the colours there are', () =>
    expect(new Set(mosaic(cells(Array<number>(9).fill(255)), grid))).toEqual(new Set(['rgb(255 0 0)'])));
});
