import type { DeliveryClient } from './delivery-client.js';
import { loadCourier } from './load-courier.js';

const clients = new Map<string, Promise<DeliveryClient>>();

/**
 * The page's one client for an endpoint and a site, made at the first call. All elements of a page share it, so there is
 * one outbox and one sender however many forms there are.
 *
 * @param endpoint Address of the endpoint; a relative one is taken from the page's base.
 * @throws {TypeError} If the endpoint is no address, or the SDK's chunk cannot be fetched; the next call tries again.
 * @throws {HearbackError} If the SDK refuses the site's name.
 */
export async function sharedClient(endpoint: string, site: string): Promise<DeliveryClient> {
  const address = new URL(endpoint, document.baseURI).href;
  const key = `${site} ${address}`;
  const made = clients.get(key);
  if (made) return made;
  const client = loadCourier().then(({ createClient }) => createClient({ endpoint: address, site }));
  clients.set(key, client);
  client.catch(() => clients.delete(key));
  return client;
}
