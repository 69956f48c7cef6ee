import type { FindersMessages } from './messages.js';

/** Japanese: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: 'カード番号のようです。伏せますか？',
  iban: '銀行口座番号のようです。伏せますか？',
  email: 'メールアドレスのようです。伏せますか？',
  phone: '電話番号のようです。伏せますか？',
  chineseId: '身分証の番号のようです。伏せますか？',
  hide: '伏せる',
  keep: 'そのまま残す',
};
