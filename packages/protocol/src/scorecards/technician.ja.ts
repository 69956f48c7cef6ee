import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in Japanese. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: '技術者の訪問' },
  items: {
    attitude: '応対の態度',
    skill: '技術と知識',
    punctuality: '約束の時間どおりの到着',
    'promises-kept': '約束したことの実行',
  },
};
