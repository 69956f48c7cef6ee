import type { ScorecardMessages } from './messages.js';

/** Portuguese of Brazil: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: 'obrigatório',
  rowMissing: 'Responda a esta pergunta.',
  expectation: 'O que espera',
  perception: 'O que recebeu',
  step: '{step} de {total}',
  back: 'Voltar',
  next: 'Avançar',
};
