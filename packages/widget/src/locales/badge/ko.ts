import type { BadgeMessages } from './messages.js';

/** Korean. */
export const messages: BadgeMessages = {
  unsent: { other: '아직 보내지 못한 의견 {count}건' },
  news: { other: '새 소식이 있는 사안 {count}건' },
};
