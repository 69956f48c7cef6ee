import { describe, expect, it } from 'vitest';
import { isPulledAway } from './drag-to-close.js';

describe('isPulledAway', () => {
  it.each([
    ['a slow pull of a third of a low sheet', 101, 2000, 300, true],
    ['a slow pull up to a third', 100, 2000, 300, false],
    ['a slow pull of more than 120 px', 121, 2000, 900, true],
    ['a slow pull of 120 px', 120, 2000, 900, false],
    ['a flick', 40, 60, 600, true],
    ['the slip of a tap', 20, 10, 600, false],
    ['nothing', 0, 1, 600, false],
  ])('takes %s', (_, pulled, elapsedMs, height, closes) =>
    expect(isPulledAway(pulled, elapsedMs, height)).toBe(closes),
  );
});
