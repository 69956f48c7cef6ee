import { describe, expect, it } from 'vitest';
import { contrast, inkOn, luminance, type Rgb } from './contrast.js';
import { legible } from './legible.js';

const white: Rgb = [1, 1, 1];
const black: Rgb = [0, 0, 0];
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

describe('inkOn', () => {
  it.each([
    ['#0a5c7d', 'white'],
    ['#767676', 'white'],
    ['#777777', 'black'],
    ['#ffd400', 'black'],
    ['#ff0000', 'black'],
  ])('puts on %s text in %s', (ground, ink) => expect(inkOn(hex(ground))).toBe(ink));

  it('reaches 4.5:1 on every grey and every primary mix', () => {
    for (let red = 0; red <= 1; red += 0.1)
      for (let green = 0; green <= 1; green += 0.1)
        for (let blue = 0; blue <= 1; blue += 0.1) {
          const ground: Rgb = [red, green, blue];
          expect(contrast(ground, inkOn(ground) === 'white' ? white : black)).toBeGreaterThanOrEqual(4.5);
        }
  });
});

describe('legible', () => {
  it('leaves a colour alone that can be read', () =>
    expect(legible(hex('#0a5c7d'), white, 4.5)).toEqual(hex('#0a5c7d')));

  it('darkens a pale colour on white and lightens a deep one on near-black', () => {
    expect(luminance(legible(hex('#ffd400'), white, 4.5))).toBeLessThan(luminance(hex('#ffd400')));
    expect(luminance(legible(hex('#1a1a60'), hex('#161c22'), 4.5))).toBeGreaterThan(luminance(hex('#1a1a60')));
  });

  it.each(['#ffffff', '#161c22', '#808080', '#ffd400'])('reaches 4.5:1 on %s for any colour', (ground) => {
    for (let hue = 0; hue < 27; hue++) {
      const colour: Rgb = [(hue % 3) / 2, (Math.floor(hue / 3) % 3) / 2, Math.floor(hue / 9) / 2];
      expect(contrast(legible(colour, hex(ground), 4.5), hex(ground))).toBeGreaterThanOrEqual(4.5);
    }
  });
});
