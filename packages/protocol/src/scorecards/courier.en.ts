import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** English labels of the `courier` scorecard. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': 'Service quality',
    'service-awareness': 'Service awareness',
    'service-cost': 'Service cost',
    'service-rules': 'Service rules',
    'service-environment': 'Service environment',
  },
  items: {
    'no-loss': 'Parcels are not lost or handed to the wrong person, and appeals are handled well',
    tracking: 'Accurate tracking of orders',
    'door-to-door': 'Pick-up and delivery at the door on request',
    network: 'A complete transport network',
    packing: 'Safe packing that arrives intact',
    'direct-contact': 'The courier’s direct contact is given',
    'check-before-signing': 'The parcel may be checked before signing',
    'signer-verified': 'The identity of whoever signs is verified',
    'needs-respected': 'Customers’ needs are understood and respected',
    'polite-staff': 'Staff are polite, warm and thorough',
    'on-time': 'Delivery on time',
    'safe-keeping': 'Uncollected parcels are kept safely',
    'easy-posting': 'Posting is easy, and goods can be inspected before paying',
    'fair-price': 'Fair prices',
    'collection-notice': 'Timely notice to collect',
    'clear-goals': 'Clear service goals',
    'staff-conduct': 'Strict rules of conduct for staff',
    'after-sales': 'Easy ways to reach after-sales service',
    'price-list': 'A regular price list',
    compensation: 'Sound compensation, and call-backs after complaints',
    'tidy-outlets': 'Tidy outlets with a uniform look',
    coverage: 'Wide and sensible coverage',
    'phone-service': 'Professional and friendly phone service',
    'uniform-conduct': 'Uniform conduct and dress',
  },
};
