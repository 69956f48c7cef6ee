import type { PromptsMessages } from './messages.js';

/** Japanese. */
export const messages: PromptsMessages = {
  heading: 'ご利用はいかがでしたか？',
  text: '1分もかかりません。担当者が必ず読みます。',
  accept: '意見を送る',
  later: '今はしない',
  never: '今後は表示しない',
  close: '閉じる',
};
