import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in French. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: 'La visite du technicien' },
  items: {
    attitude: 'Amabilité et attitude',
    skill: 'Savoir-faire et connaissances',
    punctuality: 'Arrivée à l’heure convenue',
    'promises-kept': 'Respect des engagements',
  },
};
