import { loadCourier } from '../delivery/load-courier.js';
import { whenUnsent } from './when-unsent.js';

/** Brings the code that sends, if anything of a site waits on this device. Never rejects: what cannot be sent stays. */
export function resume(endpoint: string, site: string): void {
  whenUnsent(site, () => {
    loadCourier()
      .then(({ sharedClient }) => sharedClient(endpoint, site))
      .catch(() => {});
  });
}
