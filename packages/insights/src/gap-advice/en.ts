import type { GapAdvice } from './gap-advice.js';

/** Usual causes and remedies of the five gaps, in English. */
export const gapAdvice: GapAdvice = {
  1: {
    causes: [
      'Customers are seldom asked, or nobody reads what they say',
      'What front-line staff know does not reach those who decide',
      'Too many levels lie between customers and managers',
    ],
    remedies: [
      'Ask customers regularly, and have managers read complaints themselves',
      'Give front-line staff a direct line to those who decide',
      'Have managers serve customers now and then',
    ],
  },
  2: {
    causes: [
      'Nobody answers for the quality of service',
      'Managers doubt that customers’ expectations can be met',
      'Tasks are not described, and goals cannot be measured',
    ],
    remedies: [
      'Derive measurable goals from what customers expect',
      'Simplify recurring tasks, and describe them step by step',
      'Report on the goals, and reward those who reach them',
    ],
  },
  3: {
    causes: [
      'Too few people, or people without the training or tools they need',
      'Unclear or conflicting roles',
      'Staff may not decide anything themselves',
    ],
    remedies: [
      'Ask those who do the work what holds them up, and fix that first',
      'Train, equip and staff for the busiest hour',
      'Let staff put small things right at once',
    ],
  },
  4: {
    causes: [
      'Advertising and sales promise things without asking those who deliver',
      'Branches handle the same request differently',
      'Customers are not told when something changes',
    ],
    remedies: [
      'Have those who deliver approve a promise before it is made',
      'Promise only what can be kept on a bad day',
      'Tell customers early when a promise cannot be kept',
    ],
  },
  5: {
    causes: ['One or more of the other four gaps', 'Earlier experience, or competitors, have raised expectations'],
    remedies: ['Close the widest of the other four gaps first', 'Say clearly what customers can expect'],
  },
};
