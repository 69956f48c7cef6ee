import { isOff } from '../attributes/is-off.js';
import { closeOnBack } from './close-on-back.js';
import { dragToClose } from './drag-to-close.js';
import { keepFocusIn } from './keep-focus-in.js';
import { stayAboveKeyboard } from './stay-above-keyboard.js';

/**
 * Has the panel behave as people know it from what it looks like. A sheet at the lower edge stays above the on-screen keyboard and can be
 * pulled down and away; on a narrow screen Tab goes round in it; the Back of browser or phone closes it, unless the tag says `history="off"`. What the browser closes by itself is
 * closed for the tag too.
 *
 * @param dialog The panel, open.
 * @param source The tag.
 * @param until When to stop, which is when it has closed.
 */
export function behaveAsSheet(dialog: HTMLElement, source: Element & { close(): void }, until: AbortSignal): void {
  const close = () => source.close();
  dialog.addEventListener('close', close, { signal: until });
  const isNarrow = matchMedia('(width < 600px)').matches;
  if (source.getAttribute('layout') !== 'sheet' && !isNarrow) return;
  if (isNarrow) keepFocusIn(dialog, until);
  stayAboveKeyboard(dialog, until);
  dragToClose(dialog, dialog.querySelector('header')!, { close, until });
  if (!isOff(source.getAttribute('history'))) closeOnBack(close, until);
}
