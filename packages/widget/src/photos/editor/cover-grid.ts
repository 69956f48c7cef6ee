import type { Size } from '../photo-size.js';

/** A photo cut into square cells, of which each is blurred whole or not at all. */
export type CoverGrid = {
  /** Side of a cell in pixels of the photo. */
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
};

/** The cells that are blurred: 1 for each that is, row by row. Never changed, only replaced. */
export type Cover = Uint8Array;

/** A rectangle of cells. */
export type CellBox = {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
};

/** How many cells lie along the longer side: small enough to spare what is beside a number plate. */
const CELLS = 96;
/** Smallest cell in pixels: with its neighbours mixed in, letters of that height cannot be read. */
const MIN_SIDE = 10;

/** The grid of a photo. */
export function coverGrid({ width, height }: Size): CoverGrid {
  const side = Math.max(MIN_SIDE, Math.ceil(Math.max(width, height) / CELLS));
  return { side, columns: Math.ceil(width / side), rows: Math.ceil(height / side) };
}

/** A grid nobody has painted on. */
export const emptyCover = ({ columns, rows }: CoverGrid): Cover => new Uint8Array(columns * rows);

/** A point of the photo in cells, with fractions. */
export type CellPoint = { readonly x: number; readonly y: number };

const distanceTo = (at: CellPoint, from: CellPoint, to: CellPoint): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(at.x - from.x - along * dx, at.y - from.y - along * dy);
};

/**
 * What a stroke of the brush adds to a cover: every cell whose middle is within the brush, and the cells that its line
 * passes.
 *
 * @param radius Of the brush, in cells.
 * @returns The same cover if nothing is added.
 */
export function paint(cover: Cover, grid: CoverGrid, from: CellPoint, to: CellPoint, radius: number): Cover {
  const reach = Math.max(radius, Math.SQRT1_2);
  return covered(cover, grid, (column, row) => distanceTo({ x: column + 0.5, y: row + 0.5 }, from, to) <= reach);
}

/** What a box adds to a cover. @returns The same cover if nothing is added. */
export const coverBox = (cover: Cover, grid: CoverGrid, box: CellBox): Cover =>
  covered(
    cover,
    grid,
    (column, row) =>
      column >= box.column && column < box.column + box.columns && row >= box.row && row < box.row + box.rows,
  );

function covered(cover: Cover, { columns, rows }: CoverGrid, isIn: (column: number, row: number) => boolean): Cover {
  let next: Cover | undefined;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (!cover[at] && isIn(column, row)) (next ??= cover.slice())[at] = 1;
    }
  return next ?? cover;
}

/** A box moved and resized by whole cells, as far as the grid goes. It keeps at least one cell. */
export function movedBox(box: CellBox, grid: CoverGrid, by: Partial<CellBox>): CellBox {
  const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));
  const columns = between(1, box.columns + (by.columns ?? 0), grid.columns);
  const rows = between(1, box.rows + (by.rows ?? 0), grid.rows);
  return {
    columns,
    rows,
    column: between(0, box.column + (by.column ?? 0), grid.columns - columns),
    row: between(0, box.row + (by.row ?? 0), grid.rows - rows),
  };
}
