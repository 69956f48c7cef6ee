import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** English labels of the `nursing` scorecard. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: 'Admission',
    care: 'Nursing care',
    communication: 'Communication and respect',
    environment: 'Ward environment',
    discharge: 'Discharge',
  },
  items: {
    welcome: 'A friendly welcome on the ward',
    orientation: 'Ward, routines and rights were explained',
    'named-nurse': 'I knew which nurse was responsible for me',
    attitude: 'Courtesy and patience',
    skill: 'Skill in injections, dressings and other procedures',
    rounds: 'Regular rounds and close observation',
    'call-response': 'Quick answer to the call bell',
    'daily-help': 'Help with washing, eating and moving',
    explanations: 'Treatment, medicines and tests were explained',
    listening: 'Concerns were heard and answered',
    privacy: 'Privacy was protected',
    'pain-relief': 'Pain was asked about and relieved',
    cleanliness: 'Clean rooms, beds and bathrooms',
    quiet: 'Quiet, above all at night',
    safety: 'Safety, such as protection from falls',
    'discharge-advice': 'Advice on medicine, diet and recovery at home',
    'whom-to-call': 'I know whom to call after discharge',
  },
};
