import type { ReplyTexts } from './reply-texts.js';

/** Japanese. */
export const jaReplies: ReplyTexts = {
  read: 'このたびはご連絡いただき、ありがとうございます。\n\nいただいた内容を拝見し、状況を確認しております。分かり次第、あらためてご連絡いたします。\n\n{handler}',
  question:
    'このたびはご連絡いただき、ありがとうございます。\n\n適切に対応するため、次の点をお聞かせください：…\n\nご返信の際は、お問い合わせ番号 {number} をお使いください。\n\n{handler}',
  done: 'このたびはご不便をおかけし、申し訳ございませんでした。\n\n次のとおり対応いたしました：…\n\nまだ問題がございましたら、お問い合わせ番号 {number} にてお知らせください。あらためて対応いたします。\n\n{handler}',
};
