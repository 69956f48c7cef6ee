/**
 * Where a key leads in a row of tabs.
 *
 * @param key `KeyboardEvent.key`.
 * @param index Tab that has the focus, from 0.
 * @param count Tabs there are, 1 or more.
 * @param rtl Whether the row runs from right to left.
 * @returns Tab to go to, from 0; `null` for a key that does not move. Arrows wrap around at the ends.
 * @see WAI-ARIA Authoring Practices, "Tabs Pattern".
 */
export function nextTab(key: string, index: number, count: number, rtl: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = key === (rtl ? 'ArrowLeft' : 'ArrowRight') ? 1 : key === (rtl ? 'ArrowRight' : 'ArrowLeft') ? -1 : 0;
  return step ? (index + step + count) % count : null;
}
