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
  const steps: Partial<Record<string, number>> = {
    ArrowLeft: rtl ? 1 : -1,
    ArrowRight: rtl ? -1 : 1,
    Home: -index,
    End: -1 - index,
  };
  const step = steps[key];
  return step === undefined ? null : (index + step + count) % count;
}
