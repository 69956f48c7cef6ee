/** Pixels of pull, and pixels per millisecond, from which letting go closes. */
const FAR = 120;
const FAST = 0.5;

/**
 * Whether a pull that ends closes a sheet.
 *
 * @param pulled CSS pixels downwards.
 * @param elapsedMs Milliseconds it took, above 0.
 * @param height Height of the sheet in CSS pixels.
 */
export const isPulledAway = (pulled: number, elapsedMs: number, height: number): boolean =>
  pulled > Math.min(FAR, height / 3) || (pulled > 24 && pulled / elapsedMs > FAST);

/**
 * Lets a sheet be pulled down and away by its header.
 *
 * @param sheet What moves.
 * @param handle What is held; buttons in it keep to themselves.
 */
export function dragToClose(
  sheet: HTMLElement,
  handle: HTMLElement,
  { close, until }: { readonly close: () => void; readonly until: AbortSignal },
): void {
  let start: { readonly y: number; readonly timeStamp: number } | undefined;
  const { style } = sheet;
  const pulledBy = (event: PointerEvent) => Math.max(0, event.clientY - (start?.y ?? event.clientY));
  const rest = () => {
    start = undefined;
    style.translate = style.transition = '';
  };
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    act: (event: PointerEvent) => void,
  ) => handle.addEventListener(type, act, { signal: until });
  handle.style.touchAction = 'none';
  listen('pointerdown', (event) => {
    if (event.button || (event.target as Element).closest('button')) return;
    start = { y: event.clientY, timeStamp: event.timeStamp };
    handle.setPointerCapture(event.pointerId);
    style.transition = 'none';
  });
  listen('pointermove', (event) => {
    if (start) style.translate = `0 ${pulledBy(event)}px`;
  });
  listen('pointerup', (event) => {
    if (!start) return;
    const isAway = isPulledAway(pulledBy(event), event.timeStamp - start.timeStamp || 1, sheet.offsetHeight);
    rest();
    if (isAway) close();
  });
  listen('pointercancel', rest);
  until.addEventListener('abort', () => {
    rest();
    handle.style.touchAction = '';
  });
}
