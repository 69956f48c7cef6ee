import type { BadgeMessages } from './messages.js';

/** Japanese. */
export const messages: BadgeMessages = {
  unsent: { other: '未送信が{count}件あります' },
  news: { other: '{count}件の案件にお知らせがあります' },
};
