export { createTrackingKey, trackingKeyHash } from '@hearback/protocol/light';
export { sharedClient } from './shared-client.js';
