import { contrast, luminance, type Rgb } from './contrast.js';

/**
 * The colour nearest to a given one that can be read on a ground: mixed with black or white, whichever leads away from the ground, as little
 * as is needed. The hue stays recognisable, so that a pale brand yellow becomes a dark gold on white rather than black.
 *
 * @param colour The colour asked for.
 * @param ground What it will stand on.
 * @param ratio Contrast to reach, 1–21; 4.5 for text.
 * @returns `colour` itself where it is legible already. Black or white where nothing else reaches `ratio`.
 */
export function legible(colour: Rgb, ground: Rgb, ratio: number): Rgb {
  const end = luminance(ground) > 0.18 ? 0 : 1;
  for (let step = 0; step < 20; step++) {
    const share = step / 20;
    const mixed = colour.map((channel) => channel + (end - channel) * share) as unknown as Rgb;
    if (contrast(mixed, ground) >= ratio) return mixed;
  }
  return [end, end, end];
}
