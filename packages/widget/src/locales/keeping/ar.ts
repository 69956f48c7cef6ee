import type { KeepingMessages } from './messages.js';

/** Arabic. */
export const messages: KeepingMessages = {
  draft: {
    kept: 'احتفظنا بما كتبتموه على هذا الجهاز.',
    files: 'لا تُحفظ الصور والملفات. يُرجى إضافتها من جديد.',
    discard: 'حذف المسودة',
  },
  undo: {
    body: 'ما أدخلتموه محفوظ هنا بأمان وسيُرسَل بعد لحظات. يمكنكم التراجع حتى ذلك الحين.',
    undo: 'تراجع',
    now: 'إرسال الآن',
    left: 'الوقت المتبقي: {time}',
    announce: 'يمكنكم التراجع خلال {time}.',
    undone: 'تم التراجع. لم يُرسَل شيء.',
    late: 'الرسالة في طريقها بالفعل.',
  },
  copying: {
    failed: 'النسخ غير مسموح به هنا. النص محدّد أدناه، ويمكنكم نسخه بأنفسكم.',
    selected: 'نص للنسخ',
  },
  kiosk: {
    question: 'هل ما زلتم هنا؟',
    countdown: 'وإلا فسيُمحى كل ما هنا بعد {time}.',
    stay: 'ما زلت هنا',
  },
};
