import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverBox, coverGrid, emptyCover, movedBox, paint, type Cover } from './cover-grid.js';

const grid = { side: 10, columns: 6, rows: 4 };
const none = emptyCover(grid);
const picture = (cover: Cover) =>
  Array.from({ length: grid.rows }, (_, row) =>
    [...cover.subarray(row * grid.columns, (row + 1) * grid.columns)].map((cell) => (cell ? '#' : '.')).join(''),
  );

describe('coverGrid', () => {
  it.each([
    [
      { width: 2048, height: 1536 },
      { side: 22, columns: 94, rows: 70 },
    ],
    [
      { width: 300, height: 40 },
      { side: 10, columns: 30, rows: 4 },
    ],
    [
      { width: 5, height: 5 },
      { side: 10, columns: 1, rows: 1 },
    ],
  ])('cuts %o into %o', (size, cells) => expect(coverGrid(size)).toEqual(cells));
});

describe('paint', () => {
  it('covers the cell a thin brush touches, and all that a stroke passes', () => {
    expect(picture(paint(none, grid, { x: 1.5, y: 1.5 }, { x: 1.5, y: 1.5 }, 0.5))).toEqual([
      '......',
      '.#....',
      '......',
      '......',
    ]);
    expect(picture(paint(none, grid, { x: 0.5, y: 2.5 }, { x: 5.5, y: 2.5 }, 0.5))).toEqual([
      '......',
      '......',
      '######',
      '......',
    ]);
  });

  it('covers what is within a thick brush, and no cell beyond the photo', () =>
    expect(picture(paint(none, grid, { x: 0, y: 0 }, { x: 0, y: 0 }, 2))).toEqual([
      '##....',
      '#.....',
      '......',
      '......',
    ]));

  it('never uncovers, never touches the cover before, and gives the same one back where nothing is added', () => {
    const point = fc.record({
      x: fc.float({ min: -3, max: 9, noNaN: true }),
      y: fc.float({ min: -3, max: 7, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, fc.constantFrom(0.5, 1, 3), (from, to, radius) => {
        const before = coverBox(none, grid, { column: 1, row: 1, columns: 2, rows: 2 });
        const kept = before.slice();
        const after = paint(before, grid, from, to, radius);
        expect(before).toEqual(kept);
        expect(before.every((cell, at) => !cell || after[at])).toBe(true);
        expect(paint(after, grid, from, to, radius)).toBe(after);
      }),
    );
  });

  it('leaves no gap in a stroke, however it runs', () => {
    const column = fc.float({ min: 0, max: 6, noNaN: true, maxExcluded: true });
    const row = fc.float({ min: 0, max: 4, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(column, row, column, row, fc.float({ min: 0, max: 1, noNaN: true }), (x, y, toX, toY, along) => {
        const cover = paint(none, grid, { x, y }, { x: toX, y: toY }, 0.5);
        const at = { x: x + (toX - x) * along, y: y + (toY - y) * along };
        expect(cover[Math.floor(at.y) * grid.columns + Math.floor(at.x)]).toBe(1);
      }),
    );
  });
});

describe('movedBox', () => {
  const box = { column: 2, row: 1, columns: 2, rows: 2 };
  it.each([
    [{ column: 1 }, { ...box, column: 3 }],
    [{ column: 9 }, { ...box, column: 4 }],
    [{ row: -9 }, { ...box, row: 0 }],
    [{ columns: -9 }, { ...box, columns: 1 }],
    [{ columns: 9 }, { ...box, columns: 6, column: 0 }],
    [{ rows: 1 }, { ...box, rows: 3 }],
    [{ rows: 2 }, { ...box, rows: 4, row: 0 }],
  ])('by %o is %o', (by, moved) => expect(movedBox(box, grid, by)).toEqual(moved));
});
