import { isShared } from '../kiosk/is-shared.js';
import { loadTexts } from '../locales/badge/load.js';
import { fillPlural } from '../locales/fill-plural.js';
import { matchLocale } from '../locales/locale-id.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { DeviceReceipts, type DeviceReceipt } from '../tracker/device-receipts.js';
import { launchers } from './launchers.js';
import { newsLineStyles } from './news-line.styles.js';
import type { Launcher } from './launcher.js';

/** Takes the focus back to the launcher once a tracker is gone: while it showed, the launcher was hidden, and the browser finds nothing to return to. */
function giveFocusBack(widget: Element, tracker: Element): void {
  const root = widget.shadowRoot!;
  const changes = new MutationObserver(() => {
    if (tracker.isConnected) return;
    changes.disconnect();
    root.querySelector<HTMLElement>('[part~="launcher"]')?.focus({ preventScroll: true });
  });
  changes.observe(root, { childList: true });
}

/** Receipts of cases that have news, the newest first. */
const withNews = (site: string): DeviceReceipt[] => new DeviceReceipts(site).all().filter(({ hasNews }) => hasNews);

/** Closes the panel, and shows the case with news in a dialog; if there are several, those that this device keeps. */
async function showNews(widget: Element, site: string): Promise<void> {
  await import('../tracker/define.js');
  const { popUpTracker } = await import('../tracker/open-from-link.js');
  (widget as Launcher).close();
  const tracker = popUpTracker(widget);
  giveFocusBack(widget, tracker);
  const [receipt, ...more] = withNews(site);
  if (receipt && !more[0]) await tracker.show(receipt);
}

/** The head of a panel, which may be about to be rendered. */
const headOf = (root: ShadowRoot): Promise<Element> =>
  new Promise((resolve) => {
    const look = () => {
      const head = root.querySelector('header');
      if (!head) return;
      changes.disconnect();
      resolve(head);
    };
    const changes = new MutationObserver(look);
    changes.observe(root, { childList: true, subtree: true });
    look();
  });

/** Makes the line of a panel; it stays, and is hidden where there is nothing to say. */
function lineOf(head: Element, widget: Element, site: string): HTMLButtonElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(newsLineStyles);
  (head.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
  const line = document.createElement('button');
  line.type = 'button';
  line.className = 'button news';
  line.part = 'button';
  // Where the tracker cannot be fetched, pressing it again tries again.
  line.onclick = () => void showNews(widget, site).catch(() => {});
  head.append(line);
  return line;
}

/** Says it in the panel of one launcher, once that is there. */
async function showNewsLine(widget: Launcher, site: string): Promise<void> {
  const root = widget.shadowRoot?.querySelector('hearback-panel')?.shadowRoot;
  if (!root || (!withNews(site)[0] && !root.querySelector('.news'))) return;
  const locale = matchLocale(nearestLanguage(widget).tag) ?? 'en';
  const [head, messages] = await Promise.all([headOf(root), loadTexts(locale)]);
  // Another copy of the code may have made it.
  const line = head.querySelector<HTMLButtonElement>('.news') ?? lineOf(head, widget, site);
  // Counted here, since the panel may have waited for its texts meanwhile.
  const news = withNews(site).length;
  line.hidden = news === 0;
  line.textContent = fillPlural(messages.news, news, locale);
}

/**
 * Says in all panels of a site on how many cases of this device there is news, as a button that leads there. Nothing on a device that many
 * share.
 */
export function showNewsLines(site: string): void {
  for (const widget of launchers())
    if (widget.getAttribute('site') === site && !isShared(widget)) void showNewsLine(widget, site).catch(() => {});
}
