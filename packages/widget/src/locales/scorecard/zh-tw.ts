import type { ScorecardMessages } from './messages.js';

/** Traditional Chinese: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: '必答',
  rowMissing: '請回答這一項。',
  expectation: '您的期望',
  perception: '實際感受',
  step: '第 {step} 項，共 {total} 項',
  back: '上一項',
  next: '下一項',
};
