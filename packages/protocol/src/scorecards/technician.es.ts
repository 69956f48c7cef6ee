import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in Spanish. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: 'La visita del técnico' },
  items: {
    attitude: 'Amabilidad y trato',
    skill: 'Destreza y conocimientos',
    punctuality: 'Llegada a la hora acordada',
    'promises-kept': 'Cumplimiento de lo prometido',
  },
};
