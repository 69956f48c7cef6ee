import { launchers } from '../launcher/launchers.js';
import { DeviceReceipts } from '../tracker/device-receipts.js';
import { whenUnsent } from './when-unsent.js';

const loadBadge = () => import('../launcher/badge.js');

/**
 * Has what waits on this device sent, for the sites and to the endpoints that the page's own elements name; of those in shadow roots, launchers alone.
 *
 * @param databases All databases of this origin.
 */
export function resume(databases: readonly IDBDatabaseInfo[]): void {
  const waiting = new Set(databases.map(({ name }) => name));
  for (const element of [...document.querySelectorAll('[endpoint][site]'), ...launchers()]) {
    const [endpoint, site] = [element.getAttribute('endpoint')!, element.getAttribute('site')!];
    if (element.localName.startsWith('hearback-') && endpoint && waiting.delete(`hearback-${site}`))
      resumeSite(endpoint, site);
  }
}

/**
 * Brings the code that sends, if anything of a site waits on this device, and has the launcher say what waits and which cases have news.
 * Never rejects: what cannot be sent stays.
 */
export function resumeSite(endpoint: string, site: string): void {
  void whenUnsent(site, () => {
    import('./outbox.js')
      .then(async ({ openOutbox }) => (await loadBadge()).badgeUnsent(openOutbox(endpoint, site), site))
      .catch(() => {});
  });
  if (new DeviceReceipts(site).all()[0])
    import('../launcher/tell-news.js').then(({ tellNews }) => tellNews(endpoint, site)).catch(() => {});
}
