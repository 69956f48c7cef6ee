import type { BadgeMessages } from './messages.js';

/** English. */
export const messages: BadgeMessages = {
  unsent: { one: '{count} not sent yet', other: '{count} not sent yet' },
  news: { one: 'News on {count} case', other: 'News on {count} cases' },
};
