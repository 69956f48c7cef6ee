import type { DeliveryClient } from '../delivery/delivery-client.js';
import { isShared } from '../kiosk/is-shared.js';
import { countUnsent } from '../loader/count-unsent.js';
import { loadTexts } from '../locales/badge/load.js';
import { fillPlural } from '../locales/fill-plural.js';
import { matchLocale } from '../locales/locale-id.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { badgeStyles } from './badge.styles.js';
import { launchers } from './launchers.js';

/** Milliseconds a voice may take before the launcher speaks of it: most have arrived by then. */
const PATIENCE_MS = 3000;

/** Milliseconds in which whatever becomes of voices is counted once. */
const PAUSE_MS = 100;

/** What a launcher has to say: voices that wait on this device, and cases with news. */
type Count = { unsent: number; news: number };

const counts = new Map<string, Count>();
let sheet: CSSStyleSheet | undefined;

const countOf = (site: string): Count => {
  const count = counts.get(site) ?? { unsent: 0, news: 0 };
  counts.set(site, count);
  return count;
};

/** Clients and launchers that are listened to. */
const followed = new WeakSet<object>();

/** The language that a launcher is in. */
const languageOf = (widget: Element) => matchLocale(nearestLanguage(widget).tag) ?? 'en';

/** Writes the badge of one launcher, or takes it away; again when the launcher writes its label anew, as in another language. */
async function write(widget: Element, count: Count): Promise<void> {
  const root = widget.shadowRoot!;
  const button = root?.querySelector('[part~="launcher"]');
  if (!button) return;
  if (!followed.has(widget)) {
    followed.add(widget);
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(badgeStyles);
    root.adoptedStyleSheets.push(sheet);
    new MutationObserver(() => rewrite(widget, count)).observe(button.children[1]!, { childList: true });
  }
  const locale = languageOf(widget);
  const messages = await loadTexts(locale);
  const { unsent, news } = count;
  // Another language may have come first.
  if (locale !== languageOf(widget)) return;
  button.querySelectorAll('[part~="badge"], .badge-text').forEach((each) => each.remove());
  if (!unsent && !news) return;
  const figure = document.createElement('b');
  figure.part = 'badge';
  figure.ariaHidden = 'true';
  figure.className = news ? 'news' : '';
  figure.textContent = new Intl.NumberFormat(locale).format(news || unsent);
  // A text of its own behind the label, since the label may be rewritten at any time; both make the button's accessible name.
  const text = document.createElement('span');
  text.className = 'badge-text';
  // The blank separates it from the label in browsers that join the parts of a name without one.
  text.textContent =
    (news ? ` ${fillPlural(messages.news, news, locale)}` : '') +
    (unsent ? ` ${fillPlural(messages.unsent, unsent, locale)}` : '');
  button.append(figure, text);
}

const rewrite = (widget: Element, count: Count) => void write(widget, count).catch(() => {});

const draw = (site: string): void => {
  for (const widget of launchers())
    // On a device that many share it is nobody's business what the one before has sent.
    if (widget.getAttribute('site') === site && !isShared(widget)) rewrite(widget, countOf(site));
};

/** Has the launchers of a site say how many voices wait on this device, for as long as the page stays. */
export function badgeUnsent(client: DeliveryClient, site: string): void {
  if (followed.has(client)) return;
  followed.add(client);
  const count = countOf(site);
  let due: unknown;
  const recount = async () => {
    due = undefined;
    const unsent = await countUnsent(site);
    if (unsent === count.unsent) return;
    count.unsent = unsent;
    draw(site);
  };
  const recountIn = (ms: number) => setTimeout(() => void recount().catch(() => {}), ms);
  const soon = () => recountIn(PATIENCE_MS);
  client.on?.('stored', soon);
  // A voice that another page settled is only found not to be there any more.
  for (const news of ['delivered', 'rejected', 'discarded', 'state'] as const)
    client.on?.(news, () => (due ??= recountIn(PAUSE_MS)));
  soon();
}

/** Has the launchers of a site say how many cases raised on this device have news. */
export function badgeNews(site: string, news: number): void {
  countOf(site).news = news;
  draw(site);
}
