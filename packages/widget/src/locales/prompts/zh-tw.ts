import type { PromptsMessages } from './messages.js';

/** Traditional Chinese. */
export const messages: PromptsMessages = {
  heading: '您對我們的服務滿意嗎？',
  text: '不到一分鐘即可完成，會有專人閱讀。',
  accept: '提供意見',
  later: '以後再說',
  never: '不要再詢問',
  close: '關閉',
};
