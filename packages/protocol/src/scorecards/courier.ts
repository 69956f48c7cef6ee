import type { ScorecardStructure } from './scorecard-structure.js';

/** Quality of a parcel service, from pick-up to compensation: five dimensions, 24 items. */
export const courier = {
  id: 'courier',
  version: '1',
  scale: 'likert5',
  dimensions: [
    {
      id: 'service-quality',
      items: [{ id: 'no-loss' }, { id: 'tracking' }, { id: 'door-to-door' }, { id: 'network' }, { id: 'packing' }],
    },
    {
      id: 'service-awareness',
      items: [
        { id: 'direct-contact' },
        { id: 'check-before-signing' },
        { id: 'signer-verified' },
        { id: 'needs-respected' },
        { id: 'polite-staff' },
      ],
    },
    {
      id: 'service-cost',
      items: [
        { id: 'on-time' },
        { id: 'safe-keeping' },
        { id: 'easy-posting' },
        { id: 'fair-price' },
        { id: 'collection-notice' },
      ],
    },
    {
      id: 'service-rules',
      items: [
        { id: 'clear-goals' },
        { id: 'staff-conduct' },
        { id: 'after-sales' },
        { id: 'price-list' },
        { id: 'compensation' },
      ],
    },
    {
      id: 'service-environment',
      items: [{ id: 'tidy-outlets' }, { id: 'coverage' }, { id: 'phone-service' }, { id: 'uniform-conduct' }],
    },
  ],
} as const satisfies ScorecardStructure;
