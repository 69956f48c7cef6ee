import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in Simplified Chinese. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: '上门服务' },
  items: {
    attitude: '服务态度',
    skill: '技术水平',
    punctuality: '到达时间',
    'promises-kept': '承诺事情的办理',
  },
};
