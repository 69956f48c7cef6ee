import type { NpsMessages } from './messages.js';

/** Vietnamese: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: 'Điều gì có thể làm tốt hơn nữa?',
  promoter: 'Điều gì khiến quý vị hài lòng nhất?',
};
