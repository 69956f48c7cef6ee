import type { NpsMessages } from './messages.js';

/** Spanish: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: '¿Qué podríamos haber hecho mejor?',
  promoter: '¿Qué es lo que más le ha gustado?',
};
