import { describe, expect, it } from 'vitest';
import { Blurring } from './blurring.js';

/** 96 by 48 cells of 10 pixels. */
const begun = () => new Blurring({ width: 960, height: 480 });
const count = (cover: Uint8Array | undefined) => cover?.reduce((sum, each) => sum + each, 0);

describe('blurring', () => {
  it('begins with nothing covered, and a box in the middle', () => {
    const blurring = begun();
    expect([blurring.settled, count(blurring.cover), blurring.canUndo, blurring.canRedo]).toEqual([
      undefined,
      0,
      false,
      false,
    ]);
    const { left, top, width, height } = blurring.box;
    expect(left + width / 2).toBeCloseTo(50, 0);
    expect(top + height / 2).toBeCloseTo(50, 0);
  });

  it('shows a stroke while it is painted, and keeps it as one step once it is lifted', () => {
    const blurring = begun();
    blurring.paint({ x: 2, y: 2 }, { x: 4, y: 2 }, 0.5);
    blurring.paint({ x: 4, y: 2 }, { x: 6, y: 2 }, 0.5);
    const painted = count(blurring.cover);
    expect(painted).toBeGreaterThan(3);
    expect(blurring.settled).toBe(undefined);
    expect([blurring.lift(), blurring.lift()]).toEqual([true, false]);
    expect(count(blurring.settled)).toBe(painted);
    expect([blurring.undo(), blurring.undo()]).toEqual([true, false]);
    expect(blurring.settled).toBe(undefined);
    expect([blurring.redo(), blurring.redo()]).toEqual([true, false]);
    expect(count(blurring.settled)).toBe(painted);
  });

  it('drops a stroke that turns into a pinch', () => {
    const blurring = begun();
    blurring.paint({ x: 2, y: 2 }, { x: 4, y: 2 }, 2.5);
    blurring.dropStroke();
    expect([count(blurring.cover), blurring.lift(), blurring.canUndo]).toEqual([0, false, false]);
  });

  it('covers what is in the box, wherever keys have moved it and however large', () => {
    const blurring = begun();
    const { left, top, width } = blurring.box;
    blurring.moveBox([-1, 0], false);
    blurring.moveBox([0, 1], false);
    blurring.moveBox([1, 0], true);
    const moved = blurring.box;
    expect(moved.left).toBeLessThan(left);
    expect(moved.top).toBeGreaterThan(top);
    expect(moved.width).toBeGreaterThan(width);
    blurring.coverBox();
    expect(count(blurring.settled)).toBeCloseTo(((moved.width * moved.height) / 100 ** 2) * 96 * 48, 5);
  });

  it('stops the box at the edge', () => {
    const blurring = begun();
    for (let step = 0; step < 100; step++) blurring.moveBox([1, -1], false);
    const { left, top, width } = blurring.box;
    expect([left + width, top]).toEqual([100, 0]);
  });
});
