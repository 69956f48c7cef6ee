import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside } from './beside.js';

const viewport = { width: 1000, height: 800 };
const at = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 40 });

describe('beside', () => {
  it.each([
    ['under a trigger at the top', at(100, 20), { top: 68, bottom: null, left: 100 }],
    ['over a trigger at the bottom', at(100, 740), { top: null, bottom: 68, left: 100 }],
    ['within the viewport at its right edge', at(880, 20), { top: 68, bottom: null, left: 608 }],
  ])('stands %s', (_, trigger, expected) =>
    expect(beside(trigger, { width: 384 }, viewport, false)).toMatchObject(expected),
  );

  it('is in line with the right edge where text runs from right to left', () =>
    expect(beside(at(600, 20), { width: 384 }, viewport, true).left).toBe(316));

  it('never leaves the viewport, wherever the trigger is', () => {
    const coordinate = fc.integer({ min: -2000, max: 3000 });
    fc.assert(
      fc.property(coordinate, coordinate, fc.boolean(), (left, top, rtl) => {
        const place = beside(at(left, top), { width: 384 }, viewport, rtl);
        const near = place.top ?? place.bottom!;
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 384).toBeLessThanOrEqual(992);
        expect(near).toBeGreaterThanOrEqual(8);
        expect(near + place.maxHeight).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});
