import type { ScorecardMessages } from './messages.js';

/** Spanish: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: 'obligatorio',
  rowMissing: 'Responda a esta pregunta.',
  expectation: 'Lo que espera',
  perception: 'Lo que recibió',
  step: '{step} de {total}',
  back: 'Atrás',
  next: 'Siguiente',
};
