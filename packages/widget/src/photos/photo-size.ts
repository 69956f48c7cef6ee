/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Longest side of a photo that is sent, in pixels: enough to read a meter, and no more than that. */
export const LONGEST_SIDE = 2048;

/**
 * A size with the same proportions that is not longer than a limit. Nothing is ever made larger.
 *
 * @param size Whole pixels, 1 or more.
 * @param longest Limit of the longer side in pixels.
 * @returns Whole pixels, 1 or more.
 */
export function fitWithin({ width, height }: Size, longest = LONGEST_SIDE): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height) };
}
