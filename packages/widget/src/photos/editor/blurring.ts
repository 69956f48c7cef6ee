import { coverBox, coverGrid, emptyCover, movedBox, paint } from './cover-grid.js';
import type { CellBox, CellPoint, Cover, CoverGrid } from './cover-grid.js';
import type { Size } from '../photo-size.js';
import { begin, proceed, redo, undo, type History } from './history.js';

/** Side of a box as shares of the photo, in percent. */
export type BoxPercent = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** What a person blurs of one photo: by strokes, or by a box that keys move, with the way back and forth. Knows nothing of screens. */
export class Blurring {
  readonly grid: CoverGrid;
  #history: History<Cover>;
  /** The stroke being painted, over the cover before it. */
  #stroke: Cover | undefined;
  #box: CellBox;

  /** @param photo In pixels. The box begins in its middle, a sixth as wide and as high. */
  constructor(photo: Size) {
    this.grid = coverGrid(photo);
    const { columns, rows } = this.grid;
    this.#history = begin(emptyCover(this.grid));
    this.#box = {
      columns: Math.ceil(columns / 6),
      rows: Math.ceil(rows / 6),
      column: Math.floor((columns * 5) / 12),
      row: Math.floor((rows * 5) / 12),
    };
  }

  /** What is covered, a stroke that is not done yet included. */
  get cover(): Cover {
    return this.#stroke ?? this.#history.now;
  }

  /** What is covered once nothing is being painted; `undefined` for nothing. */
  get settled(): Cover | undefined {
    const { now } = this.#history;
    return now.includes(1) ? now : undefined;
  }

  get canUndo(): boolean {
    return this.#history.before.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.after.length > 0;
  }

  /** Where the box is. */
  get box(): BoxPercent {
    const { columns, rows } = this.grid;
    const { column, row, columns: wide, rows: high } = this.#box;
    const percent = (part: number, whole: number) => (part / whole) * 100;
    return {
      left: percent(column, columns),
      top: percent(row, rows),
      width: percent(wide, columns),
      height: percent(high, rows),
    };
  }

  /** Paints on. @param radius Of the brush, in cells. */
  paint(from: CellPoint, to: CellPoint, radius: number): void {
    this.#stroke = paint(this.cover, this.grid, from, to, radius);
  }

  /** Ends the stroke and keeps it. @returns Whether there was one. */
  lift(): boolean {
    const stroke = this.#stroke;
    this.#stroke = undefined;
    if (stroke) this.#history = proceed(this.#history, stroke);
    return stroke !== undefined;
  }

  /** Ends the stroke as if it had not begun. */
  dropStroke(): void {
    this.#stroke = undefined;
  }

  /** Covers what is in the box. */
  coverBox(): void {
    this.#history = proceed(this.#history, coverBox(this.#history.now, this.grid, this.#box));
  }

  /** Moves the box by a step, or its far corner. @param across 1 for to the right, −1 for to the left; `down` likewise. */
  moveBox([across, down]: readonly [across: number, down: number], isResize: boolean): void {
    const step = Math.max(1, Math.round(Math.max(this.grid.columns, this.grid.rows) / 48));
    const [columns, rows] = [across * step, down * step];
    this.#box = movedBox(this.#box, this.grid, isResize ? { columns, rows } : { column: columns, row: rows });
  }

  /** @returns Whether there was something to undo. */
  undo(): boolean {
    const { canUndo } = this;
    this.#history = undo(this.#history);
    return canUndo;
  }

  /** @returns Whether there was something to do again. */
  redo(): boolean {
    const { canRedo } = this;
    this.#history = redo(this.#history);
    return canRedo;
  }
}
