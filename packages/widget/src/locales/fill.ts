/**
 * A text with its places filled: `fill('{count} left', { count: 3 })` gives `3 left`.
 *
 * @param text Text with places such as `{count}`.
 * @param values One value for each place. A place without a value stays as it is.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
