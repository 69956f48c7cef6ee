import type { NpsMessages } from './messages.js';

/** Hindi: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: 'इसे और बेहतर कैसे बनाया जा सकता था?',
  promoter: 'आपको सबसे अच्छा क्या लगा?',
};
