import type { BadgeMessages } from './messages.js';

/** Arabic. */
export const messages: BadgeMessages = {
  unsent: {
    zero: 'لا رسائل بانتظار الإرسال',
    one: 'رسالة واحدة لم تُرسل بعد',
    two: 'رسالتان لم تُرسلا بعد',
    few: '{count} رسائل لم تُرسل بعد',
    many: '{count} رسالة لم تُرسل بعد',
    other: '{count} رسالة لم تُرسل بعد',
  },
  news: {
    zero: 'لا جديد في أي حالة',
    one: 'جديد في حالة واحدة',
    two: 'جديد في حالتين',
    few: 'جديد في {count} حالات',
    many: 'جديد في {count} حالة',
    other: 'جديد في {count} حالة',
  },
};
