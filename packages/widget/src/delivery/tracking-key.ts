export { createTrackingKey, trackingKeyHash } from '@hearback/protocol/light';
