import type { NpsMessages } from './messages.js';

/** Korean: what passives and promoters are asked. */
export const messages: NpsMessages = {
  passive: '어떤 점이 더 좋아지면 될까요?',
  promoter: '가장 좋았던 점은 무엇인가요?',
};
