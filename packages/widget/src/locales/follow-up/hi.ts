import type { FollowUpMessages } from './messages.js';

/** Hindi: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'क्या इसे ठीक किया गया?',
    fixed: { yes: 'हाँ, ठीक हो गया', partly: 'कुछ हद तक', no: 'नहीं, ठीक नहीं हुआ' },
    recorded: 'हमने आपका उत्तर दर्ज कर लिया है।',
    reopened: 'हमने आपका उत्तर दर्ज करके आपका मामला फिर से खोल दिया है।',
    stored: 'आपका उत्तर इस डिवाइस पर सहेजा गया है और कनेक्शन मिलते ही भेजा जाएगा।',
    memory: 'अभी भेजा नहीं गया है। कृपया यह पेज खुला रखें।',
    refused: 'आपका उत्तर स्वीकार नहीं हुआ। {reason}',
    reason: 'अब भी क्या गलत है?',
    firstTime: 'क्या यह पहली बार में ठीक हुआ?',
    promiseKept: 'क्या हमने अपना वादा निभाया?',
    yes: 'हाँ',
    no: 'नहीं',
    satisfaction: 'हमने इसे जिस तरह संभाला, उससे आप कितने संतुष्ट हैं?',
    thanks: 'धन्यवाद। हमें आपके सभी उत्तर मिल गए।',
  },
};
