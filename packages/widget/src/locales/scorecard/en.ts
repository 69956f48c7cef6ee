import type { ScorecardMessages } from './messages.js';

/** English: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: 'required',
  rowMissing: 'Please answer this question.',
  expectation: 'What you expect',
  perception: 'What you got',
  step: '{step} of {total}',
  back: 'Back',
  next: 'Next',
};
