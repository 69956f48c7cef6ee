import type { Size } from '../photo-size.js';
import { makeSurface, type Surface } from '../surface.js';
import type { Cover, CoverGrid } from './cover-grid.js';
import { mosaic } from './mosaic.js';

/** The colours that a photo's cells are blurred with, row by row. */
export function coverColours(photo: ImageBitmap, grid: CoverGrid): string[] {
  const { columns, rows, side } = grid;
  const { context } = makeSurface({ width: columns, height: rows });
  context.drawImage(photo, 0, 0, photo.width / side, photo.height / side);
  return mosaic(context.getImageData(0, 0, columns, rows).data, grid);
}

/** A photo with its cover, ready to be drawn. */
export type CoveredPhoto = {
  readonly photo: ImageBitmap;
  readonly grid: CoverGrid;
  readonly colours: readonly string[];
  readonly cover: Cover;
};

/**
 * Draws a photo and, over it, every covered cell in its one colour. What lay beneath is not in the result.
 *
 * @param size Of the whole of what is drawn on, in pixels.
 */
export function drawCovered(context: Surface['context'], size: Size, covered: CoveredPhoto): void {
  const { photo, grid, colours, cover } = covered;
  context.drawImage(photo, 0, 0, size.width, size.height);
  const [across, down] = [size.width / photo.width, size.height / photo.height];
  for (const [at, isCovered] of cover.entries()) {
    if (!isCovered) continue;
    context.fillStyle = colours[at]!;
    const [column, row] = [at % grid.columns, Math.floor(at / grid.columns)];
    // Whole pixels, so that no edge lets through what is beneath.
    const left = Math.floor(column * grid.side * across);
    const top = Math.floor(row * grid.side * down);
    const right = Math.ceil((column + 1) * grid.side * across);
    const bottom = Math.ceil((row + 1) * grid.side * down);
    context.fillRect(left, top, right - left, bottom - top);
  }
}
