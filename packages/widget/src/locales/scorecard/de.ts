import type { ScorecardMessages } from './messages.js';

/** German: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: 'erforderlich',
  rowMissing: 'Bitte beantworten Sie diese Frage.',
  expectation: 'Was Sie erwarten',
  perception: 'Was Sie erlebt haben',
  step: '{step} von {total}',
  back: 'Zurück',
  next: 'Weiter',
};
