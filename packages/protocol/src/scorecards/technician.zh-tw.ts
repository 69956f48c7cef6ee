import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in Traditional Chinese, in the wording of Taiwan. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: '到府服務' },
  items: {
    attitude: '服務態度',
    skill: '專業技術',
    punctuality: '準時抵達',
    'promises-kept': '承諾事項的落實',
  },
};
