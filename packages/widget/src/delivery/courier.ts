export { createTrackingKey, trackingKeyHash } from '@hearback/protocol/light';
export { createClient } from '@hearback/sdk';
