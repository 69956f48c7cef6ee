import type { PromptsMessages } from './messages.js';

/** Arabic. */
export const messages: PromptsMessages = {
  heading: 'ما رأيكم في خدمتنا؟',
  text: 'لا يستغرق الأمر دقيقة، وهناك من يقرأ ما تكتبون.',
  accept: 'إبداء الرأي',
  later: 'ليس الآن',
  never: 'عدم السؤال مرة أخرى',
  close: 'إغلاق',
};
