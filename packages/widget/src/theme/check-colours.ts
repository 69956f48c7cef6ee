import { warnOnce } from '../attributes/warn-once.js';
import { computedColours } from './computed-colours.js';
import { contrast } from './contrast.js';

const AA_TEXT = 4.5;

/**
 * Warns on the console, once per element and text, where the `accent` comes to no colour, or colours that the page chose cannot be read together.
 *
 * @param host Element with `tokens` in its styles.
 * @see WCAG 2.2, success criterion 1.4.3.
 */
export function checkColours(host: Element): void {
  const accent = host.getAttribute('accent')?.trim();
  if (accent && !computedColours(host.shadowRoot!, ['var(--_accent)'])[0])
    warnOnce(host, `cannot use accent="${accent}": it comes to no colour.`);
  if (/currentColor/i.test(getComputedStyle(host).getPropertyValue('--_accent')))
    warnOnce(host, 'cannot use currentColor as accent: it is that of whatever text it meets, which is hidden by it.');
  const pairs = [
    ['--hearback-on-accent on the accent', 'var(--_on-accent)', 'var(--_accent)'],
    ['--hearback-ink on --hearback-surface', 'var(--_ink)', 'var(--_surface)'],
    ['the accent as text on --hearback-surface', 'var(--_accent-text)', 'var(--_surface)'],
  ] as const;
  for (const [pair, ...expressions] of pairs) {
    const [text, ground] = computedColours(host.shadowRoot!, expressions);
    const ratio = text && ground ? contrast(text, ground) : 21;
    if (ratio < AA_TEXT) warnOnce(host, `has too little contrast: ${pair} is ${ratio.toFixed(2)}:1, text needs 4.5:1.`);
  }
}
