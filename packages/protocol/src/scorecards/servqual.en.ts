import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** English labels of the `servqual` scorecard. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: 'What you see',
    reliability: 'Keeping one’s word',
    responsiveness: 'Acting quickly',
    assurance: 'Being trusted',
    empathy: 'Being understood',
  },
  items: {
    'up-to-date-equipment': 'Devices, tools and systems are up to date.',
    'inviting-premises': 'The rooms that customers visit are clean and inviting.',
    'professional-appearance': 'The staff look tidy and professional.',
    'clear-materials': 'Letters, bills and web pages are clear and well designed.',
    'meets-deadlines': 'Whatever is announced for a date is done by that date.',
    'takes-problems-seriously': 'A customer’s trouble is taken seriously until it is over.',
    'right-first-time': 'The work is right at the first attempt.',
    'keeps-appointments': 'Appointments start when they were agreed to start.',
    'accurate-records': 'Bills and records are free of mistakes.',
    'says-when': 'Customers know in advance when the work will happen.',
    'starts-promptly': 'Staff set to work without delay.',
    'glad-to-help': 'Staff are glad to lend a hand.',
    'finds-time': 'A question is answered even in a busy hour.',
    'inspires-trust': 'The way staff act makes people trust them.',
    'safe-dealings': 'Payments and personal data are in safe hands.',
    'stays-polite': 'Staff stay polite, whatever the situation.',
    'knows-the-subject': 'Staff know their subject well enough to answer.',
    'treated-as-a-person': 'Each customer is treated as a person, not as a file.',
    'convenient-hours': 'The service is open when people need it.',
    'personal-contact': 'Somebody in particular looks after each customer.',
    'customers-side': 'Advice is given for the customer’s good.',
    'understands-needs': 'Staff grasp what this very customer needs.',
  },
};
