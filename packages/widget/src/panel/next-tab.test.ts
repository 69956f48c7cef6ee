import { describe, expect, it } from 'vitest';
import { nextTab } from './next-tab.js';

describe('nextTab', () => {
  it.each([
    ['ArrowRight', 0, false, 1],
    ['ArrowRight', 2, false, 0],
    ['ArrowLeft', 0, false, 2],
    ['ArrowLeft', 1, false, 0],
    ['ArrowRight', 1, true, 0],
    ['ArrowLeft', 1, true, 2],
    ['ArrowLeft', 2, true, 0],
    ['Home', 2, false, 0],
    ['End', 0, true, 2],
    ['Enter', 1, false, null],
    ['a', 1, false, null],
  ])('leads %s from tab %d (rtl: %s) to %s', (key, index, rtl, next) => {
    expect(nextTab(key, index, 3, rtl)).toBe(next);
  });
});
