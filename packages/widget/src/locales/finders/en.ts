import type { FindersMessages } from './messages.js';

/** English: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: 'This looks like a card number. Hide it?',
  iban: 'This looks like a bank account number. Hide it?',
  email: 'This looks like an e-mail address. Hide it?',
  phone: 'This looks like a phone number. Hide it?',
  chineseId: 'This looks like an identity card number. Hide it?',
  hide: 'Hide',
  keep: 'Keep',
};
