import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in Portuguese, in the wording of Brazil. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: 'A visita do técnico' },
  items: {
    attitude: 'Cortesia e atitude',
    skill: 'Habilidade e conhecimento',
    punctuality: 'Chegada no horário combinado',
    'promises-kept': 'Cumprimento do que foi prometido',
  },
};
