import type { NpsMessages } from './messages.js';

/** Simplified Chinese: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: '怎样才能做得更好？',
  promoter: '您最满意的是哪一点？',
};
