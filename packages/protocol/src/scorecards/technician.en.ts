import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** English labels of the `technician` scorecard. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: 'The technician’s visit' },
  items: {
    attitude: 'Courtesy and attitude',
    skill: 'Skill and knowledge',
    punctuality: 'Arrival at the agreed time',
    'promises-kept': 'Doing what was promised',
  },
};
