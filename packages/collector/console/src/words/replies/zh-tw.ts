import type { ReplyTexts } from './reply-texts.js';

/** Chinese in traditional characters. */
export const zhTWReplies: ReplyTexts = {
  read: '{name}您好：\n\n感謝您告訴我們。我們已讀過您的訊息，正在了解情況，一有進展就會通知您。\n\n{handler}',
  question: '{name}您好：\n\n為了妥善處理，想再請教您：…\n\n您可以用編號 {number} 回覆我們。\n\n{handler}',
  done: '{name}您好：\n\n問題已經處理完成：…\n\n造成您的不便，我們深感抱歉。若仍有問題，請用編號 {number} 告訴我們，我們會再次處理。\n\n{handler}',
};
