import type { ScorecardMessages } from './messages.js';

/** Korean: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: '필수',
  rowMissing: '이 항목에 답해 주세요.',
  expectation: '기대하는 수준',
  perception: '실제로 느낀 수준',
  step: '{total}개 중 {step}번째',
  back: '이전',
  next: '다음',
};
