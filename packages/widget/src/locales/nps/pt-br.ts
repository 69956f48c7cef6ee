import type { NpsMessages } from './messages.js';

/** Portuguese of Brazil: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: 'O que poderia ter sido ainda melhor?',
  promoter: 'O que mais agradou?',
};
