import type { BadgeMessages } from './messages.js';

/** Vietnamese. */
export const messages: BadgeMessages = {
  unsent: { other: '{count} ý kiến chưa gửi' },
  news: { other: '{count} hồ sơ có tin mới' },
};
