import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in Arabic. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: 'الدخول إلى المستشفى',
    care: 'الرعاية التمريضية',
    communication: 'التواصل والاحترام',
    environment: 'بيئة الجناح',
    discharge: 'الخروج من المستشفى',
  },
  items: {
    welcome: 'استقبال ودود في الجناح',
    orientation: 'شُرح نظام الجناح والمواعيد والحقوق',
    'named-nurse': 'كنت أعرف الممرض المسؤول عني',
    attitude: 'اللطف والصبر',
    skill: 'المهارة في الحقن والضمادات والإجراءات الأخرى',
    rounds: 'جولات منتظمة ومتابعة دقيقة',
    'call-response': 'استجابة سريعة لجرس النداء',
    'daily-help': 'المساعدة في الاغتسال والأكل والحركة',
    explanations: 'شُرح العلاج والأدوية والفحوص',
    listening: 'سُمعت المخاوف وأُجيب عنها',
    privacy: 'حُفظت الخصوصية',
    'pain-relief': 'سُئل عن الألم وخُفِّف',
    cleanliness: 'نظافة الغرف والأسرّة والحمّامات',
    quiet: 'الهدوء، ولا سيما ليلًا',
    safety: 'السلامة، مثل الوقاية من السقوط',
    'discharge-advice': 'نصائح عن الدواء والغذاء والتعافي في المنزل',
    'whom-to-call': 'أعرف بمن أتصل بعد الخروج',
  },
};
