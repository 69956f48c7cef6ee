import type { NpsMessages } from './messages.js';

/** English: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: 'What would have made it even better?',
  promoter: 'What did you like most?',
};
