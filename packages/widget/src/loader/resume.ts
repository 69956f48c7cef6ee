import { loadCourier } from '../delivery/load-courier.js';
import { receiptsKey } from '../tracker/device-receipts.js';
import { whenUnsent } from './when-unsent.js';

const loadBadge = () => import('../launcher/badge.js');

/** Whether this device keeps receipts of a site, whose cases may have news. */
function keepsReceipts(site: string): boolean {
  try {
    return localStorage.getItem(receiptsKey(site)) !== null;
  } catch {
    return false;
  }
}

/**
 * Brings the code that sends, if anything of a site waits on this device, and has the launcher say what waits and which cases have news.
 * Never rejects: what cannot be sent stays.
 */
export function resume(endpoint: string, site: string): void {
  whenUnsent(site, () => {
    loadCourier()
      .then(async ({ sharedClient }) => (await loadBadge()).badgeUnsent(sharedClient(endpoint, site), site))
      .catch(() => {});
  });
  if (keepsReceipts(site))
    loadBadge()
      .then(({ badgeNews }) => badgeNews(endpoint, site))
      .catch(() => {});
}
