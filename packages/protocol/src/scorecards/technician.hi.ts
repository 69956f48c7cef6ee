import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in Hindi. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: 'तकनीशियन की विज़िट' },
  items: {
    attitude: 'व्यवहार और शिष्टाचार',
    skill: 'कौशल और जानकारी',
    punctuality: 'तय समय पर पहुँचना',
    'promises-kept': 'किए गए वादे निभाना',
  },
};
