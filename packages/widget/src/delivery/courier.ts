export { createTrackingKey, trackingKeyHash } from '@hearback/protocol/light';
export { createCourier as createClient } from '@hearback/sdk';
