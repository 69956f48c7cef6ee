import type { ScorecardMessages } from './messages.js';

/** Hindi: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: 'ज़रूरी',
  rowMissing: 'कृपया इस प्रश्न का उत्तर दें।',
  expectation: 'आपकी अपेक्षा',
  perception: 'आपको जो मिला',
  step: '{total} में से {step}',
  back: 'पीछे',
  next: 'आगे',
};
