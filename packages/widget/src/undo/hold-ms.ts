import { isShared } from '../kiosk/is-shared.js';
import { nearestAttribute } from '../receipt/nearest-attribute.js';

/** Longest a page may have a voice wait for second thoughts, in seconds. */
const MOST_S = 60;

/**
 * How long a voice waits on the device for the person to take it back: the seconds that `undo` says on the form or around it. By default 10 for
 * what opens a case; nothing for scores, which are given in passing, and under `kiosk`, where the next person is waiting.
 *
 * @returns Milliseconds; 0 where it is sent at once.
 */
export function holdMs(form: Element): number {
  const isSpoken = /-(complaint|suggestion)$/.test(form.localName) && !isShared(form);
  const seconds = Number(nearestAttribute(form, 'undo') || (isSpoken ? 10 : 0));
  return seconds > 0 ? Math.min(seconds, MOST_S) * 1000 : 0;
}
