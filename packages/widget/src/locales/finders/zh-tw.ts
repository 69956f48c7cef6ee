import type { FindersMessages } from './messages.js';

/** Traditional Chinese: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: '這看起來是信用卡號。要隱藏嗎？',
  iban: '這看起來是銀行帳號。要隱藏嗎？',
  email: '這看起來是電子郵件地址。要隱藏嗎？',
  phone: '這看起來是電話號碼。要隱藏嗎？',
  chineseId: '這看起來是身分證號碼。要隱藏嗎？',
  hide: '隱藏',
  keep: '保留',
};
