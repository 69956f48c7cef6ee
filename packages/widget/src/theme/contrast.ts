/** A colour in sRGB, each channel 0–1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Relative luminance.
 *
 * @returns 0 (black) to 1 (white).
 * @see WCAG 2.2, "relative luminance".
 */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two colours, in either order.
 *
 * @returns 1 (same) to 21 (black on white). Text needs 4.5.
 * @see WCAG 2.2, "contrast ratio" and success criterion 1.4.3.
 */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
