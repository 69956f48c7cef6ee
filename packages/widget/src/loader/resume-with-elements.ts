import { WidgetElement } from '../launcher/widget-element.js';
import { ServedElement } from '../served/served-element.js';
import { INLINE_CHUNKS } from './inline-chunks.js';
import { loadResume } from './load-chunk.js';

/** Sites that have been looked at. */
const sites = new Set<string>();

/** Sends what an earlier visit left of the site that an element names, once the page is idle. */
function resumeFor(element: Element): void {
  (self.requestIdleCallback ?? setTimeout)(async () => {
    // Frameworks set properties, which forms do not write into attributes.
    const { endpoint, site } = element as Element & { readonly endpoint: string | null; readonly site: string | null };
    if (!endpoint || !site || sites.has(site)) return;
    sites.add(site);
    try {
      // A sandboxed frame has no databases, and in Chromium listing them reports an error that cannot be caught.
      if (origin === 'null') return;
      const databases = await indexedDB.databases();
      if (databases.some(({ name }) => name === `hearback-${site}`)) (await loadResume()).resumeSite(endpoint, site);
    } catch {
      // Storage is blocked or cannot be listed, or the code did not load: the voices are sent along with the next one.
    }
  });
}

/**
 * Has what an earlier visit left sent for each site whose elements come into the page, whenever that is: an app has none before its own script has
 * run. To be called before the launcher is registered, since browsers look its callbacks up then.
 */
export function resumeWithElements(): void {
  // A second copy of the code leaves everything to the first.
  if (customElements.get('hearback-widget')) return;
  for (const prototype of [ServedElement.prototype, WidgetElement.prototype]) {
    const { connectedCallback } = prototype;
    prototype.connectedCallback = function (this: Element) {
      connectedCallback.call(this as never);
      resumeFor(this);
    };
  }
  // Forms were registered a moment ago, and have been upgraded.
  document.querySelectorAll(Object.keys(INLINE_CHUNKS).join()).forEach(resumeFor);
}
