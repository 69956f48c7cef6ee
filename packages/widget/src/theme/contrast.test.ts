import { describe, expect, it } from 'vitest';
import { contrast, type Rgb } from './contrast.js';

const hex = (code: string) => [1, 3, 5].map((at) => parseInt(code.slice(at, at + 2), 16) / 255) as unknown as Rgb;

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#000000', 19.56],
  ])('of %s and %s is %d in either order', (one, other, ratio) => {
    expect(contrast(hex(one), hex(other))).toBeCloseTo(ratio, 2);
    expect(contrast(hex(other), hex(one))).toBeCloseTo(ratio, 2);
  });
});
