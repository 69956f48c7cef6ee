import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** English labels of the `equipment-after-sales` scorecard. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': 'Service staff',
    'parts-management': 'Parts management',
    'support-system': 'Support system',
    'service-outcome': 'Service outcome',
  },
  items: {
    attitude: 'Courtesy and attitude',
    skill: 'Technical skill',
    explanation: 'Clear explanation of the work done',
    'parts-availability': 'Parts are in stock or arrive soon',
    'parts-quality': 'Genuine parts of good quality',
    'parts-price': 'Fair and open prices for parts',
    'simple-request': 'A simple procedure for asking for service',
    'remote-support': 'Remote technical support',
    'operator-training': 'Training and documents for those who operate the machine',
    'response-time': 'Time until somebody responded',
    'timely-repair': 'Timely repair and maintenance',
    'fixed-first-time': 'The fault was gone after the first visit',
    'needs-met': 'Our needs were met',
  },
};
