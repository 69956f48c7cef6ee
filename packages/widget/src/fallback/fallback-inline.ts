import { warnOnce } from '../attributes/warn-once.js';
import type { Kind } from '../attributes/parse-kinds.js';
import type { AllWords } from '../form/words.js';
import { INLINE_CHUNKS } from '../loader/inline-chunks.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { fallbackForm } from './fallback-form.js';
import { fallbackWords } from './fallback-words.js';
import { make } from './make.js';
import { entriesOf, whenLeft, type PlainStandIn } from './plain-stand-in.js';
import { follow, standIn } from './stand-in.js';
import { waited } from './waited.js';

/** What each element of a page asks in its plain form. A scorecard becomes the single rating. */
const KINDS: { readonly [tag: string]: Kind } = {
  'hearback-rating': 'rating',
  'hearback-scorecard': 'rating',
  'hearback-complaint': 'complaint',
  'hearback-suggestion': 'suggestion',
};

/** How long the element's own code may take before a plain form shows. It takes that one's place when it comes later. In milliseconds. */
const LOADED_WITHIN_MS = 4000;

/** Whether the code of an element comes from the release that is on the server now, of which a page that was loaded before it does not know. */
export const loadedAfresh = ({ localName }: Element): Promise<boolean> =>
  Promise.race([
    INLINE_CHUNKS[localName]!().then(
      () => true,
      () => false,
    ),
    waited(LOADED_WITHIN_MS).then(() => false),
  ]);

/**
 * What stands where nothing can be entered: says that the element could not load, in a button that tries again.
 *
 * @param onLoaded Called once the element's code is there.
 */
export function notice(source: HTMLElement, { messages }: AllWords, onLoaded = () => {}): HTMLElement {
  const button = make('button', { type: 'button', class: 'button secondary' }, messages.panel.failed);
  const again = async () => {
    button.setAttribute('aria-disabled', 'true');
    const isThere = await loadedAfresh(source);
    button.removeAttribute('aria-disabled');
    if (isThere) onLoaded();
    return isThere;
  };
  button.addEventListener('click', () => void again().then((isThere) => isThere || location.reload()));
  addEventListener('online', () => void again());
  return button;
}

/**
 * Stands in for an element of the page whose own code could not load: loads that of the release that is there now; failing that, puts a plain
 * form in its place, or, where there is none because the element looks a case up or asks after it, a button that tries again.
 *
 * @param source Its attributes say what to ask.
 * @throws {Error} If a form of the page's own stands in the element, which then has no shadow root and stays as it is.
 */
export async function fallbackInline(source: HTMLElement): Promise<void> {
  if (await loadedAfresh(source)) return;
  const kind = KINDS[source.localName];
  const place = source.shadowRoot;
  if (!place) throw new Error(`Failed to stand in for <${source.localName}>: expected none of the page's own forms.`);
  warnOnce(source, 'could not load here; a plain form takes its place where there is one.');
  const words = await fallbackWords(source);
  const { messages, locale } = words;
  const { host, root } = standIn();
  const heading = source.getAttribute('heading') || (kind && kind !== 'rating' ? messages[kind].heading : '');
  const body = make('div', { class: 'body', lang: locale });
  if (heading) body.append(make('h2', {}, heading));
  if (kind) {
    const form = fallbackForm({ source, kinds: [kind], words, written: '' });
    const plainForm: PlainStandIn = {
      whenFree: () => whenLeft(root, form.isIdle),
      entries: () => entriesOf(form.read()),
    };
    body.append(form.element);
    Object.assign(host, { plainForm });
  } else body.append(notice(source, words));
  root.append(body);
  host.className = 'inline';
  if (locale === 'ar' && !nearestLanguage(source).directed) host.dir = 'rtl';
  follow(source, host);
  // The code may have come while the words did.
  if (!customElements.get(source.localName)) place.append(host);
}
