import type { LaterMessages } from './messages.js';

/** Arabic: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: 'سنرد عليكم في موعد أقصاه {date}.',
    copyLink: 'نسخ الرابط',
    save: 'حفظ',
    print: 'طباعة',
    scan: 'امسحوا هذا الرمز لمتابعة طلبكم على جهاز آخر.',
    secret: 'كل من يملك الرابط أو المفتاح يستطيع رؤية طلبكم، فاحتفظوا بهما لأنفسكم.',
    link: 'رابط طلبكم',
    remember: 'تذكّره على هذا الجهاز',
    rememberHint: 'يستطيع كل من يستخدم هذا الجهاز الاطلاع على طلبكم بعد ذلك.',
    sent: 'أُرسل في {date}',
    add: 'إضافة شيء',
    addLabel: 'ما الذي تودون إضافته أو تصحيحه؟',
    addSend: 'إضافة',
    added: 'أُضيف إلى طلبكم.',
    withdraw: 'سحب',
    withdrawQuestion: 'هل تريدون سحبه؟ سيُغلق طلبكم بعدها.',
    withdrawReason: 'السبب',
    withdrawSend: 'نعم، اسحبوه',
    withdrawn: 'تم السحب وأُغلق طلبكم.',
    cancel: 'إلغاء',
    stored: 'حُفظ على هذا الجهاز وسيُرسل حالما يسمح الاتصال.',
    memory: 'لم يُرسَل بعد. يُرجى إبقاء هذه الصفحة مفتوحة.',
    refused: 'لم يُقبل. \u2068{reason}\u2069',
    empty: 'يُرجى كتابة شيء أولًا.',
  },
};
