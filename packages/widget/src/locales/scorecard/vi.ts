import type { ScorecardMessages } from './messages.js';

/** Vietnamese: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: 'bắt buộc',
  rowMissing: 'Vui lòng trả lời câu hỏi này.',
  expectation: 'Điều quý vị mong đợi',
  perception: 'Điều quý vị nhận được',
  step: '{step} trên {total}',
  back: 'Quay lại',
  next: 'Tiếp theo',
};
