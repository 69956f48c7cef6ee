import type { ReplyTexts } from './reply-texts.js';

/** Chinese in simplified characters. */
export const zhCNReplies: ReplyTexts = {
  read: '{name}您好：\n\n感谢您告诉我们。我们已读过您的消息，正在了解情况，一有进展就会通知您。\n\n{handler}',
  question: '{name}您好：\n\n为了妥善处理，想再请教您：…\n\n您可以用编号 {number} 回复我们。\n\n{handler}',
  done: '{name}您好：\n\n问题已经处理完成：…\n\n给您带来不便，我们深感抱歉。如果仍有问题，请用编号 {number} 告诉我们，我们会再次处理。\n\n{handler}',
};
