import type { PromptsMessages } from './messages.js';

/** Arabic. */
export const messages: PromptsMessages = {
  heading: 'ما رأيكم في خدمتنا؟',
  text: 'لا يستغرق الأمر دقيقة، وسيقرأ أحدنا ما تكتبون.',
  accept: 'إبداء الرأي',
  later: 'ليس الآن',
  never: 'عدم السؤال مرة أخرى',
  close: 'إغلاق',
};
