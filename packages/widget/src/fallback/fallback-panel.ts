import type { LauncherPanel } from '../launcher/launcher-panel.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import type { PanelSource } from '../panel/panel.js';
import { warnOnce } from '../attributes/warn-once.js';
import { drawing } from './drawing.js';
import { kindsIn } from './fallback-fields.js';
import { fallbackForm } from './fallback-form.js';
import { fallbackWords } from './fallback-words.js';
import { make } from './make.js';
import { follow, standIn } from './stand-in.js';

/**
 * A card with a plain form in the place of the panel, put into the launcher's shadow root.
 *
 * @param source The launcher, whose attributes say what to ask.
 * @param written What the person has written already.
 */
export async function fallbackPanel(source: PanelSource, written: string): Promise<LauncherPanel> {
  warnOnce(source, 'shows a plain form, because the panel could not load or render here.');
  const words = await fallbackWords(source);
  const { messages, locale } = words;
  const { host, root } = standIn();
  const form = fallbackForm({ source, kinds: kindsIn(source.getAttribute('kinds')), words, written });
  const heading = make(
    'h2',
    { id: 'heading', tabindex: '-1' },
    source.getAttribute('heading') || messages.panel.heading,
  );
  const cross = drawing('m7 7 10 10M17 7 7 17');
  const close = make('button', { class: 'button icon', type: 'button', 'aria-label': messages.panel.close }, cross);
  close.addEventListener('click', () => source.close());
  const promise = source.getAttribute('promise');
  const header = make('header', {}, heading, close);
  if (promise) header.append(make('p', { id: 'promise', dir: 'auto' }, promise));
  const dialog = make(
    'dialog',
    { 'aria-labelledby': 'heading', lang: locale },
    header,
    make('div', { class: 'body' }, form.element),
  );
  root.append(dialog);
  if (locale === 'ar' && !nearestLanguage(source).directed) host.dir = 'rtl';
  root.addEventListener('keydown', (event) => {
    const { key, isComposing, defaultPrevented } = event as KeyboardEvent;
    if (key !== 'Escape' || isComposing || defaultPrevented) return;
    event.preventDefault();
    source.close();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    source.close();
  });
  source.shadowRoot!.append(host);

  return {
    async show(kind) {
      if (kind) form.choose(kind);
      if (dialog.matches('[open], :popover-open')) return;
      follow(source, host);
      // A page whose own modal dialog is open makes everything outside it inert; only another modal is above that.
      const isModal = document.querySelector('dialog:modal');
      dialog.popover = isModal ? null : 'manual';
      // Above the page, browsers tell of a dialog that it is modal unless they are told that it is not.
      dialog.ariaModal = isModal ? null : 'false';
      try {
        if (isModal) dialog.showModal();
        else dialog.showPopover();
      } catch {
        // The page has broken these methods: the dialog is shown all the same, if not above everything.
        dialog.popover = null;
        dialog.setAttribute('open', '');
      }
      heading.focus({ preventScroll: true });
    },
    hide() {
      const hadFocus = root.activeElement !== null;
      if (dialog.popover) dialog.hidePopover();
      else dialog.close();
      return hadFocus;
    },
  };
}
