import type { ScorecardLabels } from './scorecard-labels.js';
import type { technician } from './technician.js';

/** Labels of the `technician` scorecard in Vietnamese. */
export const labels: ScorecardLabels<typeof technician> = {
  dimensions: { visit: 'Lần đến của kỹ thuật viên' },
  items: {
    attitude: 'Thái độ và sự lịch sự',
    skill: 'Tay nghề và kiến thức',
    punctuality: 'Đến đúng giờ hẹn',
    'promises-kept': 'Thực hiện đúng lời hứa',
  },
};
