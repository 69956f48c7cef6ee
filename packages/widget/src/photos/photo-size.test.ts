import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin, LONGEST_SIDE } from './photo-size.js';

describe('fitWithin', () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 2048, height: 1536 },
    ],
    [
      { width: 3000, height: 4000 },
      { width: 1536, height: 2048 },
    ],
    [
      { width: 2048, height: 2048 },
      { width: 2048, height: 2048 },
    ],
    [
      { width: 2049, height: 10 },
      { width: 2048, height: 10 },
    ],
    [
      { width: 640, height: 480 },
      { width: 640, height: 480 },
    ],
    [
      { width: 30_000, height: 1 },
      { width: 2048, height: 1 },
    ],
  ])('makes %o %o', (size, fitted) => expect(fitWithin(size)).toEqual(fitted));

  it('keeps the proportions to half a pixel, and never enlarges', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fitted = fitWithin({ width, height });
        const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
        expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(LONGEST_SIDE);
        expect(Math.abs(fitted.width - width * scale)).toBeLessThanOrEqual(1);
        expect(Math.abs(fitted.height - height * scale)).toBeLessThanOrEqual(1);
        expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
