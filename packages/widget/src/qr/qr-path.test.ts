import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.js';

const PIXELS = 4;

/** What a camera would see of a code, as an independent decoder reads it. */
function decoded(text: string): string | undefined {
  const { size, path } = qrPath(text);
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let dy = 0; dy < PIXELS; dy++)
      for (let dx = 0; dx < PIXELS; dx++) {
        const at = ((Number(y) * PIXELS + dy) * side + Number(x) * PIXELS + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  return jsQR(pixels, side, side)?.data;
}

describe('qrPath', () => {
  it.each([
    'https://water.example/help#hearback=0000-0000-0012.01234567890123456789012345',
    'https://water.example/zh-TW/%E6%8A%95%E8%A8%B4?page=2#hearback=0000-0000-0012.01234567890123456789012345',
    `https://water.example/${'long/'.repeat(60)}#hearback=0000-0000-0012.01234567890123456789012345`,
    'A',
  ])('draws %s so that a decoder reads it', (text) => expect(decoded(text)).toBe(text));

  it('leaves four modules free around it', () => {
    const { size, path } = qrPath('A');
    const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });
});
