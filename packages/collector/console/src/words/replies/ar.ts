import type { ReplyTexts } from './reply-texts.js';

/** Arabic. */
export const arReplies: ReplyTexts = {
  read: 'مرحباً {name}،\n\nشكراً لإبلاغنا. قرأنا رسالتك ونتابع الأمر، وسنتواصل معك فور معرفة المزيد.\n\n{handler}',
  question:
    'مرحباً {name}،\n\nلكي نعالج الأمر نحتاج إلى معرفة المزيد: …\n\nيمكنك الرد باستخدام رقمك {number}.\n\n{handler}',
  done: 'مرحباً {name}،\n\nتمت معالجة المشكلة: …\n\nنعتذر عن الإزعاج. إن بقي شيء لم يُعالج، فأخبرنا باستخدام رقمك {number} وسنتابعه من جديد.\n\n{handler}',
};
