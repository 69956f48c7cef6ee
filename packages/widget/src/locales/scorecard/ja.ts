import type { ScorecardMessages } from './messages.js';

/** Japanese: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: '必須',
  rowMissing: 'この項目にお答えください。',
  expectation: '期待していること',
  perception: '実際に感じたこと',
  step: '{step} / {total}',
  back: '戻る',
  next: '次へ',
};
