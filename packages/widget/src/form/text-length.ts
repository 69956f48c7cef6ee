/** Limits of the protocol for what a visitor types, in code points. */
export const TEXT_LIMITS = { text: 10_000, comment: 4000, wantedDetail: 1000 } as const;

/** Length of a text in code points, as the protocol counts: an emoji of one code point is one. */
export const textLength = (text: string): number => [...text].length;

/**
 * What a counter beside a field says.
 *
 * @param text What stands in the field.
 * @param limit Most code points allowed.
 * @returns Code points left (negative when over); `undefined` while more than a tenth of the limit is free.
 */
export function lettersLeft(text: string, limit: number): number | undefined {
  // A code point is at least one code unit, so a short string needs no counting.
  if (text.length < limit * 0.9) return undefined;
  const left = limit - textLength(text);
  return left <= limit * 0.1 ? left : undefined;
}
