import { warnOnce } from '../attributes/warn-once.js';
import type { Kind } from '../attributes/parse-kinds.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { fallbackForm } from './fallback-form.js';
import { fallbackWords } from './fallback-words.js';
import { make } from './make.js';
import { entriesOf, whenLeft, type PlainStandIn } from './plain-stand-in.js';
import { follow, standIn } from './stand-in.js';

/** What each element of a page asks in its plain form. A scorecard becomes the single rating. */
const KINDS: { readonly [tag: string]: Kind } = {
  'hearback-rating': 'rating',
  'hearback-scorecard': 'rating',
  'hearback-complaint': 'complaint',
  'hearback-suggestion': 'suggestion',
};

/**
 * Puts a plain form into an element of the page whose own could not load.
 *
 * @param source Its attributes say what to ask.
 * @throws {Error} If a form of the page's own stands in the element, which then has no shadow root and stays as it is; or if there is no plain
 *   form for it: none looks a case up, or asks after it.
 */
export async function fallbackInline(source: HTMLElement): Promise<void> {
  const kind = KINDS[source.localName];
  const place = source.shadowRoot;
  if (!kind || !place)
    throw new Error(
      `Failed to stand in for <${source.localName}>: expected a form that takes a voice, and none of the page's own.`,
    );
  warnOnce(source, 'shows a plain form, because its own could not load here.');
  const words = await fallbackWords(source);
  const { messages, locale } = words;
  const { host, root } = standIn();
  const heading = source.getAttribute('heading') || (kind === 'rating' ? '' : messages[kind].heading);
  const body = make('div', { class: 'body', lang: locale });
  if (heading) body.append(make('h2', {}, heading));
  const form = fallbackForm({ source, kinds: [kind], words, written: '' });
  body.append(form.element);
  root.append(body);
  host.className = 'inline';
  if (locale === 'ar' && !nearestLanguage(source).directed) host.dir = 'rtl';
  follow(source, host);
  const left: PlainStandIn = {
    whenFree: () => whenLeft(root, form.isIdle),
    entries: () => entriesOf(form.read()),
  };
  place.append(Object.assign(host, { plainForm: left }));
}
