import { sharedClient } from '../delivery/shared-client.js';

/** Has the page's client for an endpoint and a site send what waits on this device. Never rejects: what cannot be sent stays. */
export function resume(endpoint: string, site: string): void {
  sharedClient(endpoint, site).catch(() => {});
}
