import type { DetailMessages } from './messages.js';

/** Arabic: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: 'ماذا تريدون أن نفعل؟',
  occurredAt: 'متى حدث ذلك؟',
  severity: 'ما مدى خطورة المشكلة؟',
  severities: {
    A: 'غير صالح للاستعمال، ويجب إرجاعه أو إعادة تنفيذه من البداية',
    B: 'غير صالح للاستعمال، لكن يمكن إصلاحه في مكانه أو في مكان قريب',
    C: 'صالح للاستعمال، لكن فيه ما يحتاج إلى إصلاح',
  },
  failure: 'أين كان الخلل؟',
  failures: { outcome: 'لم أحصل على ما أردت', process: 'حصلت عليه، لكن بطريقة غير سليمة' },
  date: 'يُرجى إدخال تاريخ كامل.',
  futureDate: 'هذا التاريخ في المستقبل. يُرجى التحقق منه.',
  danger: 'هل هناك من هو في خطر الآن؟',
  emergency: 'يُرجى الاتصال بخدمات الطوارئ أولًا، فقد لا يُقرأ ما تكتبونه هنا على الفور.',
  consentMissing: 'يُرجى وضع علامة في مربع الموافقة، فلا يمكننا قبول الشكوى من دونها.',
};
