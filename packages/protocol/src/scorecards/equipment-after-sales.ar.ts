import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in Arabic. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': 'موظفو الخدمة',
    'parts-management': 'إدارة قطع الغيار',
    'support-system': 'نظام الدعم',
    'service-outcome': 'نتيجة الخدمة',
  },
  items: {
    attitude: 'حسن التعامل',
    skill: 'المهارة الفنية',
    explanation: 'شرح واضح للعمل المنجز',
    'parts-availability': 'قطع الغيار متوفرة أو تصل سريعًا',
    'parts-quality': 'قطع أصلية ذات جودة جيدة',
    'parts-price': 'أسعار عادلة ومعلنة لقطع الغيار',
    'simple-request': 'إجراء بسيط لطلب الخدمة',
    'remote-support': 'الدعم الفني عن بُعد',
    'operator-training': 'تدريب ووثائق لمن يشغّلون الآلة',
    'response-time': 'المدة حتى الرد',
    'timely-repair': 'الإصلاح والصيانة في الوقت المناسب',
    'fixed-first-time': 'زال العطل بعد الزيارة الأولى',
    'needs-met': 'لُبّيت احتياجاتنا',
  },
};
