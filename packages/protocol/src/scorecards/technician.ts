import type { ScorecardStructure } from './scorecard-structure.js';

/** What a customer can judge once a technician has left: four items, one screen. */
export const technician = {
  id: 'technician',
  version: '1',
  scale: 'likert5',
  dimensions: [
    { id: 'visit', items: [{ id: 'attitude' }, { id: 'skill' }, { id: 'punctuality' }, { id: 'promises-kept' }] },
  ],
} as const satisfies ScorecardStructure;
