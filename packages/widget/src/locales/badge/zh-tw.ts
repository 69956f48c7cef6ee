import type { BadgeMessages } from './messages.js';

/** Traditional Chinese. */
export const messages: BadgeMessages = {
  unsent: { other: '{count} 則尚未送出' },
  news: { other: '{count} 件案件有新進展' },
};
