import { createCourier } from '@hearback/sdk';
import type { DeliveryClient } from './delivery-client.js';

const clients = new Map<string, DeliveryClient>();

/**
 * The page's one client for an endpoint and a site, made at the first call. All elements of a page share it, so there is
 * one outbox and one sender however many forms there are.
 *
 * @param endpoint Address of the endpoint; a relative one is taken from the page's base.
 * @throws {HearbackError} If the endpoint is no address, or the SDK refuses it or the site's name.
 */
export function sharedClient(endpoint: string, site: string): DeliveryClient {
  const address = URL.canParse(endpoint, document.baseURI) ? new URL(endpoint, document.baseURI).href : endpoint;
  const key = `${site} ${address}`;
  const client = clients.get(key) ?? createCourier({ endpoint: address, site });
  clients.set(key, client);
  return client;
}
