import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in German. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: 'Der Besuch des Technikers' },
  items: {
    attitude: 'Freundlichkeit und Auftreten',
    skill: 'Können und Fachwissen',
    punctuality: 'Ankunft zur vereinbarten Zeit',
    'promises-kept': 'Einhalten von Zusagen',
  },
};
