import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in Korean. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: '기사 방문' },
  items: {
    attitude: '친절과 태도',
    skill: '기술과 지식',
    punctuality: '약속한 시간에 도착',
    'promises-kept': '약속한 일의 이행',
  },
};
