import type { LocaleId } from './locale-id.js';

/**
 * Several things in one sentence: "a, b and c".
 *
 * Not for what a form shows first: the browser takes longer to make its first list formatter than a form to be drawn.
 */
export const listed = (items: readonly string[], locale: LocaleId): string =>
  items.length > 1 ? new Intl.ListFormat(locale).format(items) : (items[0] ?? '');
