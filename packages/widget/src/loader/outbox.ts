import { sharedClient } from '../delivery/courier.js';
import type { DeliveryClient } from '../delivery/delivery-client.js';

/** The page's one client for an endpoint and a site, for what is built apart from the chunks and cannot share their inner names. */
export const openOutbox = (endpoint: string, site: string): DeliveryClient => sharedClient(endpoint, site);
