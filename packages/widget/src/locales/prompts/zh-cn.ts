import type { PromptsMessages } from './messages.js';

/** Simplified Chinese. */
export const messages: PromptsMessages = {
  heading: '您对我们的服务满意吗？',
  text: '用不了一分钟，会有专人阅读。',
  accept: '提供反馈',
  later: '以后再说',
  never: '不再询问',
  close: '关闭',
};
