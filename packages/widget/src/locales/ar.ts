import type { Messages } from './messages.js';

const agreement = ['لا أوافق بشدة', 'أوافق بشدة'];

/** Arabic, Modern Standard, addressing people in the polite plural. */
export const messages: Messages = {
  panel: {
    launcher: 'رأيكم يهمنا',
    heading: 'ماذا تودون أن تخبرونا؟',
    close: 'إغلاق',
    failed: 'تعذّر التحميل. يُرجى المحاولة مرة أخرى.',
  },
  kinds: { rating: { title: 'تقييم' }, complaint: { title: 'شكوى' }, suggestion: { title: 'اقتراح' } },
  scales: {
    likert5: {
      question: 'ما مدى رضاكم عن خدمتنا؟',
      names: ['غير راضٍ إطلاقًا', 'غير راضٍ', 'محايد', 'راضٍ', 'راضٍ جدًا'],
    },
    stars: { question: 'كيف تقيّمون خدمتنا؟', names: ['ضعيفة', 'مقبولة', 'جيدة', 'جيدة جدًا', 'ممتازة'] },
    emoji: { question: 'كيف كانت تجربتكم؟', names: ['سيئة جدًا', 'سيئة', 'مقبولة', 'جيدة', 'جيدة جدًا'] },
    thumbs: { question: 'هل أفادكم هذا؟', names: ['لا', 'نعم'] },
    nps: {
      question: 'ما مدى احتمال أن توصوا بنا؟',
      names: ['غير محتمل إطلاقًا', 'محتمل للغاية'],
    },
    ces: { question: 'كان إنجاز ما أردت سهلًا.', names: agreement },
    servqual7: { question: 'كانت الخدمة كما ينبغي أن تكون.', names: agreement },
    percent: { question: 'إلى أي مدى حققنا توقعاتكم؟', names: ['لم نحققها إطلاقًا', 'حققناها بالكامل'] },
  },
  rating: {
    point: '{score}، {label}',
    star: {
      zero: '{count} نجمة',
      one: 'نجمة واحدة',
      two: 'نجمتان',
      few: '{count} نجوم',
      many: '{count} نجمة',
      other: '{count} نجمة',
    },
    notApplicable: 'لا ينطبق عليّ',
    wrong: 'نأسف لذلك. ما الذي لم يكن على ما يرام؟',
    more: 'هل تودون إضافة شيء؟',
    percent: 'نسبة مئوية',
  },
  form: {
    optional: 'اختياري',
    left: {
      zero: 'لم يبقَ أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت {count} أحرف',
      many: 'بقي {count} حرفًا',
      other: 'بقي {count} حرف',
    },
    over: {
      zero: 'لا توجد أحرف زائدة',
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '{count} أحرف زائدة',
      many: '{count} حرفًا زائدًا',
      other: '{count} حرف زائد',
    },
    send: 'إرسال',
    sending: 'جارٍ الإرسال…',
    readBy: 'يقرأها: {recipients}.',
  },
  sent: {
    line: 'يُرسَل معها: {items}. بلا ملفات تعريف ارتباط.',
    subject: 'موضوعها (\u2068{name}\u2069)',
    page: 'عنوان هذه الصفحة',
    language: 'اللغة',
    time: 'وقت الإرسال',
    look: 'عرض ما يُرسَل بالضبط',
    anonymous: 'بلا اسم وبلا بيانات اتصال.',
  },
  errors: {
    summary: {
      zero: 'لا شيء يحتاج إلى مراجعة قبل الإرسال',
      one: 'أمر واحد يحتاج إلى مراجعة قبل الإرسال',
      two: 'أمران يحتاجان إلى مراجعة قبل الإرسال',
      few: '{count} أمور تحتاج إلى مراجعة قبل الإرسال',
      many: '{count} أمرًا يحتاج إلى مراجعة قبل الإرسال',
      other: '{count} أمر يحتاج إلى مراجعة قبل الإرسال',
    },
    score: 'يُرجى اختيار إجابة.',
    tooLong: {
      zero: 'لا حاجة إلى اختصار النص.',
      one: 'يُرجى اختصار النص بمقدار حرف واحد.',
      two: 'يُرجى اختصار النص بمقدار حرفين.',
      few: 'يُرجى اختصار النص بمقدار {count} أحرف.',
      many: 'يُرجى اختصار النص بمقدار {count} حرفًا.',
      other: 'يُرجى اختصار النص بمقدار {count} حرف.',
    },
    unavailable: 'تعذّر الإرسال الآن. ما أدخلتموه لا يزال هنا؛ يُرجى المحاولة مرة أخرى.',
  },
};
