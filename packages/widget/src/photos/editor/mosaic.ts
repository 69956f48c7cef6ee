import type { CoverGrid } from './cover-grid.js';

/** Brightness steps that remain in each channel, so that what was mixed cannot be separated again. */
const STEP = 16;

/**
 * The colours a photo's cells are blurred with: each the mean of the cell and the eight around it, in coarse steps. Of
 * what was in a cell, nothing finer than three cells across is left.
 *
 * @param means Mean colour of each cell, four bytes a cell, row by row, as in `ImageData`.
 * @returns A CSS colour for each cell, row by row.
 */
export function mosaic(means: ArrayLike<number>, { columns, rows }: CoverGrid): string[] {
  return Array.from({ length: columns * rows }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const around: number[] = [];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) around.push(y * columns + x);
    const channels = [0, 1, 2].map((channel) => {
      const mean = around.reduce((sum, cell) => sum + means[cell * 4 + channel]!, 0) / around.length;
      return Math.min(255, Math.round(mean / STEP) * STEP);
    });
    return `rgb(${channels.join(' ')})`;
  });
}
