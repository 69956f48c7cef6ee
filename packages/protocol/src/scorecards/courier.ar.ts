import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in Arabic. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': 'جودة الخدمة',
    'service-awareness': 'الوعي بالخدمة',
    'service-cost': 'تكلفة الخدمة',
    'service-rules': 'قواعد الخدمة',
    'service-environment': 'بيئة الخدمة',
  },
  items: {
    'no-loss': 'لا تُفقد الطرود ولا تُسلَّم إلى غير أصحابها، وتُعالَج الاعتراضات جيدًا',
    tracking: 'تتبُّع دقيق للطلبات',
    'door-to-door': 'الاستلام والتوصيل إلى الباب عند الطلب',
    network: 'شبكة نقل متكاملة',
    packing: 'تغليف آمن يصل سليمًا',
    'direct-contact': 'يُعطى رقم التواصل المباشر مع المندوب',
    'check-before-signing': 'يمكن فحص الطرد قبل التوقيع',
    'signer-verified': 'يُتحقَّق من هوية المُوقِّع',
    'needs-respected': 'تُفهم احتياجات العملاء وتُحترم',
    'polite-staff': 'الموظفون مهذبون وودودون ودقيقون',
    'on-time': 'التوصيل في الموعد',
    'safe-keeping': 'تُحفظ الطرود غير المستلمة بأمان',
    'easy-posting': 'الإرسال سهل ويمكن الفحص قبل الدفع',
    'fair-price': 'أسعار عادلة',
    'collection-notice': 'إشعار بالاستلام في الوقت المناسب',
    'clear-goals': 'أهداف خدمة واضحة',
    'staff-conduct': 'قواعد سلوك صارمة للموظفين',
    'after-sales': 'سهولة الوصول إلى خدمة ما بعد البيع',
    'price-list': 'قائمة أسعار موحدة',
    compensation: 'تعويض مناسب واتصال بعد الشكاوى',
    'tidy-outlets': 'فروع مرتبة ذات مظهر موحد',
    coverage: 'تغطية واسعة ومدروسة',
    'phone-service': 'خدمة هاتفية مهنية ولطيفة',
    'uniform-conduct': 'سلوك وزي موحدان',
  },
};
