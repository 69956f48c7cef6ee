import type { Messages } from './messages.js';

const agreement = ['पूरी तरह असहमत', 'पूरी तरह सहमत'];

/** Hindi, addressing people as आप. */
export const messages: Messages = {
  panel: {
    launcher: 'आपकी राय',
    heading: 'आप हमें क्या बताना चाहते हैं?',
    close: 'बंद करें',
    failed: 'यह लोड नहीं हो सका। कृपया फिर से कोशिश करें।',
  },
  kinds: { rating: { title: 'रेटिंग' }, complaint: { title: 'शिकायत' }, suggestion: { title: 'सुझाव' } },
  scales: {
    likert5: {
      question: 'आप हमारी सेवा से कितने संतुष्ट हैं?',
      names: ['बहुत असंतुष्ट', 'असंतुष्ट', 'तटस्थ', 'संतुष्ट', 'बहुत संतुष्ट'],
    },
    stars: { question: 'आप हमें क्या रेटिंग देंगे?', names: ['खराब', 'ठीक-ठाक', 'अच्छी', 'बहुत अच्छी', 'उत्कृष्ट'] },
    emoji: { question: 'आपका अनुभव कैसा रहा?', names: ['बहुत खराब', 'खराब', 'ठीक-ठाक', 'अच्छा', 'बहुत अच्छा'] },
    thumbs: { question: 'क्या इससे आपको मदद मिली?', names: ['नहीं', 'हाँ'] },
    nps: {
      question: 'दूसरों को हमारी सिफ़ारिश करने की कितनी संभावना है?',
      names: ['बिल्कुल संभावना नहीं', 'बहुत अधिक संभावना'],
    },
    ces: { question: 'मेरा काम आसानी से हो गया।', names: agreement },
    servqual7: { question: 'सेवा वैसी ही थी जैसी होनी चाहिए।', names: agreement },
    percent: { question: 'हम आपकी अपेक्षाओं पर कितने खरे उतरे?', names: ['बिल्कुल नहीं', 'पूरी तरह'] },
  },
  rating: {
    point: '{score}, {label}',
    star: { one: '{count} स्टार', other: '{count} स्टार' },
    notApplicable: 'मुझ पर लागू नहीं',
    wrong: 'हमें खेद है। क्या गड़बड़ हुई?',
    more: 'क्या आप कुछ और बताना चाहेंगे?',
    percent: 'प्रतिशत',
  },
  form: {
    optional: 'वैकल्पिक',
    left: { one: '{count} अक्षर शेष', other: '{count} अक्षर शेष' },
    over: { one: '{count} अक्षर अधिक', other: '{count} अक्षर अधिक' },
    send: 'भेजें',
    sending: 'भेजा जा रहा है…',
    readBy: 'इसे पढ़ेंगे: {recipients}।',
  },
  sent: {
    line: 'साथ में भेजा जाता है: {items}। कोई कुकी नहीं।',
    subject: 'विषय ({name})',
    page: 'इस पेज का पता',
    language: 'भाषा',
    time: 'समय',
    look: 'देखें कि ठीक-ठीक क्या भेजा जाता है',
    anonymous: 'कोई नाम नहीं, कोई संपर्क जानकारी नहीं।',
  },
  errors: {
    summary: {
      one: 'भेजने से पहले {count} बात पर ध्यान दें',
      other: 'भेजने से पहले {count} बातों पर ध्यान दें',
    },
    score: 'कृपया एक उत्तर चुनें।',
    tooLong: {
      one: 'कृपया पाठ को {count} अक्षर छोटा करें।',
      other: 'कृपया पाठ को {count} अक्षर छोटा करें।',
    },
    unavailable: 'अभी भेजा नहीं जा सका। आपने जो भरा है, वह यहीं है; कृपया फिर से कोशिश करें।',
  },
};
