import type { ScorecardMessages } from './messages.js';

/** French: rows that are required or asked twice, and questions one by one. */
export const messages: ScorecardMessages = {
  required: 'obligatoire',
  rowMissing: 'Veuillez répondre à cette question.',
  expectation: 'Ce que vous attendez',
  perception: 'Ce que vous avez reçu',
  step: '{step} sur {total}',
  back: 'Retour',
  next: 'Suivant',
};
