import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in Arabic. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: 'ما تراه العين',
    reliability: 'الوفاء بالوعد',
    responsiveness: 'سرعة الاستجابة',
    assurance: 'الثقة',
    empathy: 'التفهّم',
  },
  items: {
    'up-to-date-equipment': 'الأجهزة والأدوات والأنظمة حديثة.',
    'inviting-premises': 'الأماكن التي يزورها العملاء نظيفة ومريحة.',
    'professional-appearance': 'مظهر الموظفين مرتب ومهني.',
    'clear-materials': 'الرسائل والفواتير وصفحات الويب واضحة وحسنة التصميم.',
    'meets-deadlines': 'ما يُعلن لموعد يُنجز في ذلك الموعد.',
    'takes-problems-seriously': 'تؤخذ مشكلة العميل بجدية حتى تنتهي.',
    'right-first-time': 'يُنجز العمل صحيحًا من المرة الأولى.',
    'keeps-appointments': 'تبدأ المواعيد في الوقت المتفق عليه.',
    'accurate-records': 'الفواتير والسجلات خالية من الأخطاء.',
    'says-when': 'يعرف العملاء مسبقًا متى يُنجز العمل.',
    'starts-promptly': 'يبدأ الموظفون العمل دون تأخير.',
    'glad-to-help': 'يسعد الموظفون بتقديم المساعدة.',
    'finds-time': 'يُجاب عن الأسئلة حتى في ساعات الازدحام.',
    'inspires-trust': 'طريقة عمل الموظفين تبعث على الثقة.',
    'safe-dealings': 'المدفوعات والبيانات الشخصية في أيدٍ أمينة.',
    'stays-polite': 'يبقى الموظفون مهذبين مهما كان الموقف.',
    'knows-the-subject': 'يعرف الموظفون مجالهم بما يكفي للإجابة.',
    'treated-as-a-person': 'يُعامَل كل عميل بصفته إنسانًا لا ملفًا.',
    'convenient-hours': 'الخدمة متاحة حين يحتاج الناس إليها.',
    'personal-contact': 'هناك شخص بعينه يهتم بكل عميل.',
    'customers-side': 'تُقدَّم النصيحة لمصلحة العميل.',
    'understands-needs': 'يدرك الموظفون ما يحتاج إليه هذا العميل تحديدًا.',
  },
};
