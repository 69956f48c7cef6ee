import type { createTrackingKey, trackingKeyHash } from '@hearback/protocol/light';
import type { DeliveryClient } from './delivery-client.js';

/** The code that stores and sends. */
export type Courier = {
  readonly sharedClient: (endpoint: string, site: string) => DeliveryClient;
} & (Keys | { readonly [Name in keyof Keys]?: undefined });

/** Makes the key that a case is looked up by, and what the endpoint gets of it. Without it, a voice has a number only. */
type Keys = {
  readonly createTrackingKey: typeof createTrackingKey;
  readonly trackingKeyHash: typeof trackingKeyHash;
};
