import type { NpsMessages } from './messages.js';

/** Traditional Chinese: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: '怎樣才能做得更好？',
  promoter: '您最滿意的是哪一點？',
};
