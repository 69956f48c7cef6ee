/** Where a page was scrolled to, and when. */
export type ScrollSample = { readonly top: number; readonly atMs: number };

/** Milliseconds looked back, and heights of the screen that have to be left behind in them. */
const WINDOW_MS = 600;
const SCREENS = 1.5;

/**
 * Whether somebody scrolls back to the top in haste, which on a phone is how people go to the address or leave.
 *
 * @param samples Positions in CSS pixels, oldest first.
 * @param height Height of the screen in CSS pixels.
 */
export function isHasteToTop(samples: readonly ScrollSample[], height: number): boolean {
  const last = samples.at(-1);
  if (!last || last.top > height) return false;
  const recent = samples.filter(({ atMs }) => last.atMs - atMs <= WINDOW_MS);
  const highest = Math.max(...recent.map(({ top }) => top));
  return highest - last.top >= SCREENS * height;
}
