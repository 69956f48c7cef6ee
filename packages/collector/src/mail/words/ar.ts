import type { MailWords } from './mail-words.js';

/** Arabic. */
export const ar: MailWords = {
  lang: 'ar',
  headlines: {
    complaint: {
      acknowledged: 'قرأنا شكواكم',
      assigned: 'وصلت شكواكم إلى من يستطيع معالجتها',
      started: 'بدأ العمل على شكواكم',
      replied: 'هناك رد على شكواكم',
      reopened: 'فُتحت شكواكم من جديد',
      closed: 'أُغلقت شكواكم',
      resolved: 'تم حل شكواكم',
      rejected: 'رُفضت شكواكم',
    },
    suggestion: {
      acknowledged: 'قرأنا اقتراحكم',
      assigned: 'وصل اقتراحكم إلى من يستطيع النظر فيه',
      started: 'بدأ العمل على اقتراحكم',
      replied: 'هناك رد على اقتراحكم',
      reopened: 'فُتح اقتراحكم من جديد',
      closed: 'أُغلق اقتراحكم',
      resolved: 'تمت معالجة اقتراحكم',
      rejected: 'لن يُؤخذ باقتراحكم',
    },
  },
  number: 'الرقم',
  remedy: 'ما تم عمله',
  reason: 'السبب',
  colon: ': ',
  closing: (moment) => `إذا لم يصلنا منكم شيء حتى ${moment}، فسيُغلق هذا الطلب.`,
  lookUp: 'لمعرفة ما آل إليه الأمر أو للرد، افتحوا هذه الصفحة واستخدموا الرقم والمفتاح المذكورين في الإيصال:',
  why: 'تصلكم هذه الرسالة لأنكم تركتم هذا العنوان عندما كتبتم إلينا.',
};
