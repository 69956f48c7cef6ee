import type { ScorecardMessages } from './messages.js';

/** Arabic: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: 'مطلوب',
  rowMissing: 'يُرجى الإجابة عن هذا البند.',
  expectation: 'ما تتوقعونه',
  perception: 'ما حصلتم عليه',
  step: '{step} من {total}',
  back: 'رجوع',
  next: 'التالي',
};
