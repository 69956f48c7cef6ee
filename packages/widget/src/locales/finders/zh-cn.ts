import type { FindersMessages } from './messages.js';

/** Simplified Chinese: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: '这看起来是银行卡号。要隐藏吗？',
  iban: '这看起来是银行账号。要隐藏吗？',
  email: '这看起来是电子邮箱地址。要隐藏吗？',
  phone: '这看起来是电话号码。要隐藏吗？',
  chineseId: '这看起来是身份证号码。要隐藏吗？',
  hide: '隐藏',
  keep: '保留',
};
