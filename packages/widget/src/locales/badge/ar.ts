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
    zero: 'لا جديد في أي طلب',
    one: 'جديد في طلب واحد',
    two: 'جديد في طلبين',
    few: 'جديد في {count} طلبات',
    many: 'جديد في {count} طلبًا',
    other: 'جديد في {count} طلب',
  },
};
