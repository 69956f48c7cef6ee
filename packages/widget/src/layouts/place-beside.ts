import type { Launcher } from '../launcher/launcher.js';
import { beside } from './beside.js';

/** Width of the panel in CSS pixels at the reader's usual text size; `inline-size` of the panel's styles. */
const WIDTH_EM = 24;

/**
 * Keeps the panel beside something on the page for as long as it is open, in place of the launcher's corner, and in sight also where the tag
 * itself is hidden. Has no say where the panel is a sheet or a modal, whose own styles come later.
 *
 * @param anchor What to stand beside; `null` for the corner.
 * @returns Ends it.
 */
export function placeBeside(widget: Launcher, anchor: () => Element | null): () => void {
  const until = new AbortController();
  const sheet = new CSSStyleSheet();
  widget.shadowRoot!.adoptedStyleSheets.push(sheet);
  let isOpen = false;
  const place = () => {
    const element = isOpen ? anchor() : null;
    if (!element) return;
    const em = parseFloat(getComputedStyle(widget).fontSize);
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const panel = { width: Math.min(WIDTH_EM * em, viewport.width - 2.5 * em) };
    const { top, bottom, left, maxHeight } = beside(
      element.getBoundingClientRect(),
      panel,
      viewport,
      widget.matches(':dir(rtl)'),
    );
    const px = (value: number | null) => (value === null ? 'auto' : `${Math.round(value)}px`);
    sheet.replaceSync(
      `hearback-panel,section{--_place:${px(top)} auto ${px(bottom)} ${px(left)}!important;--_clear:0px;--_room:${px(maxHeight)};visibility:visible;pointer-events:auto}`,
    );
  };
  const options = { signal: until.signal, passive: true };
  widget.addEventListener(
    'hearback-open',
    () => {
      isOpen = true;
      place();
    },
    options,
  );
  widget.addEventListener('hearback-close', () => (isOpen = false), options);
  addEventListener('scroll', place, { ...options, capture: true });
  addEventListener('resize', place, options);
  return () => {
    until.abort();
    sheet.replaceSync('');
  };
}
