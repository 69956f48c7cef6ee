import type { ScorecardStructure } from './scorecard-structure.js';

/** What inpatients think of their nursing care, from admission to discharge: five dimensions, 17 items. */
export const nursing = {
  id: 'nursing',
  version: '1',
  scale: 'likert5',
  dimensions: [
    { id: 'admission', items: [{ id: 'welcome' }, { id: 'orientation' }, { id: 'named-nurse' }] },
    {
      id: 'care',
      items: [{ id: 'attitude' }, { id: 'skill' }, { id: 'rounds' }, { id: 'call-response' }, { id: 'daily-help' }],
    },
    {
      id: 'communication',
      items: [{ id: 'explanations' }, { id: 'listening' }, { id: 'privacy' }, { id: 'pain-relief' }],
    },
    { id: 'environment', items: [{ id: 'cleanliness' }, { id: 'quiet' }, { id: 'safety' }] },
    { id: 'discharge', items: [{ id: 'discharge-advice' }, { id: 'whom-to-call' }] },
  ],
} as const satisfies ScorecardStructure;
