import { makeSurface } from './surface.js';

/** How far a channel may be off: some browsers add a little noise against fingerprinting, which no photo suffers from. */
const NOISE = 8;
const COLOUR = [161, 98, 35] as const;

/**
 * Whether a canvas gives back what was drawn. Browsers that resist fingerprinting may give noise or white instead, and a
 * photo made of that would be of nothing.
 */
export function keepsPixels(): boolean {
  try {
    const { context } = makeSurface({ width: 4, height: 4 });
    context.fillStyle = `rgb(${COLOUR.join(' ')})`;
    context.fillRect(0, 0, 4, 4);
    const { data } = context.getImageData(0, 0, 4, 4);
    return data.every((value, at) => Math.abs(value - (COLOUR[at % 4] ?? 255)) <= NOISE);
  } catch {
    return false;
  }
}
