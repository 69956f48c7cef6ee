import { sharedClient } from '../delivery/courier.js';
import type { DeliveryClient } from '../delivery/delivery-client.js';

export { createTrackingKey, trackingKeyHash } from '../delivery/courier.js';

/** The page's one client for an endpoint and a site, for the fallback, which is built apart and cannot import from the chunks. */
export const openOutbox = (endpoint: string, site: string): DeliveryClient => sharedClient(endpoint, site);
