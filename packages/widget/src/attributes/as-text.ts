/**
 * What script gives a property that an attribute gives too, as the attribute would have it: `null` for one that is taken away, as frameworks
 * do for `false`; else text.
 */
export const asText = (given: unknown): string | null =>
  given === false || given === undefined || given === null ? null : String(given);
