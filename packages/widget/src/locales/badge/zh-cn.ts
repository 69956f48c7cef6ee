import type { BadgeMessages } from './messages.js';

/** Simplified Chinese. */
export const messages: BadgeMessages = {
  unsent: { other: '{count} 条尚未发送' },
  news: { other: '{count} 个事项有新进展' },
};
