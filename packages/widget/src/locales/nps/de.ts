import type { NpsMessages } from './messages.js';

/** German: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: 'Was hätten wir noch besser machen können?',
  promoter: 'Was hat Ihnen am besten gefallen?',
};
