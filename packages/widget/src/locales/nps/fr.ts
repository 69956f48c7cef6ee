import type { NpsMessages } from './messages.js';

/** French: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: 'Qu’aurions-nous pu faire de mieux ?',
  promoter: 'Qu’avez-vous le plus apprécié ?',
};
