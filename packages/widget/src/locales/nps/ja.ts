import type { NpsMessages } from './messages.js';

/** Japanese: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: 'どのような点があれば、さらによかったでしょうか？',
  promoter: '特によかった点をお聞かせください。',
};
