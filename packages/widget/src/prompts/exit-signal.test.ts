import { describe, expect, it } from 'vitest';
import { isHasteToTop } from './exit-signal.js';

const HEIGHT = 700;

describe('isHasteToTop', () => {
  it.each([
    [
      'a flick back to the top',
      [
        { top: 1050, atMs: 0 },
        { top: 0, atMs: 600 },
      ],
      true,
    ],
    [
      'the same, a little too slow',
      [
        { top: 1050, atMs: 0 },
        { top: 0, atMs: 601 },
      ],
      false,
    ],
    [
      'a flick not quite as far',
      [
        { top: 1049, atMs: 0 },
        { top: 0, atMs: 100 },
      ],
      false,
    ],
    [
      'a flick that ends in the midst of the page',
      [
        { top: 5000, atMs: 0 },
        { top: 701, atMs: 100 },
      ],
      false,
    ],
    [
      'a flick downwards',
      [
        { top: 0, atMs: 0 },
        { top: 1400, atMs: 100 },
      ],
      false,
    ],
    ['nothing', [], false],
  ])('takes %s', (_, samples, is) => expect(isHasteToTop(samples, HEIGHT)).toBe(is));
});
