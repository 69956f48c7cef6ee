import { warnOnce } from '../attributes/warn-once.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { linkSource } from '../tracker/link-source.js';
import { readTrackingLink } from '../tracker/tracking-link.js';
import { drawing } from './drawing.js';
import { loadedAfresh, notice } from './fallback-inline.js';
import { fallbackWords } from './fallback-words.js';
import { make } from './make.js';
import { follow, standIn } from './stand-in.js';

/**
 * Stands in for the dialog in which a tracking link shows its case: loads that of the release that is there now, which opens it; failing that, says
 * that it could not load, and of which case, with a button that tries again. The address keeps number and key.
 *
 * @param tracker In no page.
 */
export async function fallbackLink(tracker: HTMLElement): Promise<void> {
  if (await loadedAfresh(tracker)) return;
  const link = readTrackingLink(location.hash);
  const source = linkSource();
  if (!link || !source) return;
  warnOnce(source, 'could not show the case that the address names.');
  const words = await fallbackWords(source);
  const { messages, locale } = words;
  const { host, root } = standIn();
  const figures = make('bdi', { dir: 'ltr', translate: 'no' }, link.number);
  const heading = make('h2', { id: 'heading', tabindex: '-1' }, `${messages.receipt.number} `, figures);
  const cross = drawing('m7 7 10 10M17 7 7 17');
  const close = make('button', { class: 'button icon', type: 'button', 'aria-label': messages.panel.close }, cross);
  const remove = () => host.remove();
  const dialog = make(
    'dialog',
    { 'aria-labelledby': 'heading', lang: locale },
    make('header', {}, heading, close),
    make('div', { class: 'body' }, notice(tracker, words, remove)),
  );
  close.addEventListener('click', remove);
  dialog.addEventListener('close', remove);
  root.append(dialog);
  host.className = 'link';
  if (locale === 'ar' && !nearestLanguage(source).directed) host.dir = 'rtl';
  follow(source, host);
  // The code may have come while the words did.
  if (customElements.get(tracker.localName)) return;
  (source.localName === 'hearback-widget' ? source.shadowRoot! : document.body).append(host);
  dialog.showModal();
  heading.focus({ preventScroll: true });
}
