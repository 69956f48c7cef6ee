import { parseKinds, type Kind } from '../attributes/parse-kinds.js';
import type { Launcher } from '../launcher/launcher.js';
import { loadLocale } from '../locales/load-locale.js';
import { matchLocale } from '../locales/locale-id.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { replacedOnce } from '../texts/replaced-once.js';
import type { giveFocusBack } from './give-focus-back.js';

/**
 * Shows a quiet line where the tag stands: a heading and one button for each kind. The panel takes its place while it is open. A line that a
 * server has made stays until this one is there.
 *
 * @param onClosed Called when the panel has closed, with the button that opened it.
 * @returns Takes it away.
 */
export function showStrip(widget: Launcher, onClosed: typeof giveFocusBack): () => void {
  const until = new AbortController();
  const { signal } = until;
  const strip = document.createElement('nav');
  const heading = document.createElement('h2');
  // The page's own text may run the other way.
  const words = heading.appendChild(document.createElement('bdi'));
  const buttons = document.createElement('span');
  strip.part.add('strip');
  heading.part.add('strip-heading');
  buttons.part.add('strip-buttons');
  heading.id = 'strip';
  strip.setAttribute('aria-labelledby', 'strip');
  strip.append(heading, buttons);
  const root = widget.shadowRoot!;
  const served = root.querySelector('nav');
  if (!served) root.prepend(strip);
  let opener: HTMLElement | undefined;

  const buttonFor = (kind: Kind, text: string) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.part.add('strip-button');
    button.textContent = text;
    button.onpointerenter = button.onfocus = () => void widget.prepare().catch(() => {});
    button.onclick = () => {
      opener = button;
      widget.open(kind);
    };
    return button;
  };
  let drawing = 0;
  const draw = async () => {
    const turn = ++drawing;
    const locale = matchLocale(nearestLanguage(widget).tag) ?? 'en';
    const { panel, kinds } = await replacedOnce(widget, await loadLocale(locale));
    if (signal.aborted || turn !== drawing) return;
    strip.lang = locale;
    strip.dir = locale === 'ar' && !nearestLanguage(widget).directed ? 'rtl' : '';
    words.textContent = widget.getAttribute('heading') || panel.heading;
    buttons.replaceChildren(
      ...parseKinds(widget, widget.getAttribute('kinds')).map((kind) => buttonFor(kind, kinds[kind].title)),
    );
    served?.replaceWith(strip);
  };
  // Where its texts cannot be had, the strip stays away rather than stand there empty.
  const show = () =>
    void draw().catch(() => {
      strip.remove();
      served?.remove();
    });
  const changes = new MutationObserver(show);
  // `name` and character data: children may give its texts.
  changes.observe(widget, {
    attributeFilter: ['lang', 'heading', 'kinds', 'name'],
    childList: true,
    subtree: true,
    characterData: true,
  });
  changes.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  show();

  // The panel may be open already, where it has taken over a form of the page.
  strip.hidden = Boolean(root.querySelector('[aria-expanded="true"]'));
  widget.addEventListener('hearback-open', () => (strip.hidden = true), { signal });
  widget.addEventListener(
    'hearback-close',
    () => {
      strip.hidden = false;
      onClosed(widget, opener);
    },
    { signal },
  );
  return () => {
    until.abort();
    changes.disconnect();
    served?.remove();
    strip.remove();
    widget.close();
  };
}
