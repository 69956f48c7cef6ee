/**
 * Whether an `accent` is a colour of its own, or may come to one by `var()`. `currentColor` is none: it is that of whatever text it meets, and
 * so are `inherit` and its like.
 */
export const isColour = (accent: string): boolean =>
  !/currentColor/i.test(accent) && CSS.supports('color', `rgb(from ${accent} r g b)`);
