import type { ScorecardStructure } from './scorecard-structure.js';

/**
 * After-sales service of machines and equipment under four weighted criteria. The weights are a worked result of the
 * analytic hierarchy process, rounded to four decimals, so they sum to 1.0001. A site sets its own.
 */
export const equipmentAfterSales = {
  id: 'equipment-after-sales',
  version: '1',
  scale: 'likert5',
  dimensions: [
    { id: 'service-staff', weight: 0.1115, items: [{ id: 'attitude' }, { id: 'skill' }, { id: 'explanation' }] },
    {
      id: 'parts-management',
      weight: 0.1813,
      items: [{ id: 'parts-availability' }, { id: 'parts-quality' }, { id: 'parts-price' }],
    },
    {
      id: 'support-system',
      weight: 0.0546,
      items: [{ id: 'simple-request' }, { id: 'remote-support' }, { id: 'operator-training' }],
    },
    {
      id: 'service-outcome',
      weight: 0.6527,
      items: [{ id: 'response-time' }, { id: 'timely-repair' }, { id: 'fixed-first-time' }, { id: 'needs-met' }],
    },
  ],
} as const satisfies ScorecardStructure;
