import type { NpsMessages } from './messages.js';

/** Arabic: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: 'ما الذي كان يمكن أن نفعله على نحو أفضل؟',
  promoter: 'ما أكثر ما أعجبكم؟',
};
