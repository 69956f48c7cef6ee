import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in Arabic. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: 'زيارة الفني' },
  items: {
    attitude: 'حسن التعامل',
    skill: 'المهارة والمعرفة',
    punctuality: 'الوصول في الموعد المتفق عليه',
    'promises-kept': 'الوفاء بالوعود',
  },
};
