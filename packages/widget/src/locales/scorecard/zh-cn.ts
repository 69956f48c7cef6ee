import type { ScorecardMessages } from './messages.js';

/** Simplified Chinese: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: '必答',
  rowMissing: '请回答这一项。',
  expectation: '您的期望',
  perception: '实际感受',
  step: '第 {step} 项，共 {total} 项',
  back: '上一项',
  next: '下一项',
};
