import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in Hindi. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: 'जो दिखता है',
    reliability: 'भरोसेमंद काम',
    responsiveness: 'तत्परता',
    assurance: 'विश्वास',
    empathy: 'समझदारी',
  },
  items: {
    'up-to-date-equipment': 'उपकरण, औज़ार और प्रणालियाँ आधुनिक हैं।',
    'inviting-premises': 'जहाँ ग्राहक आते हैं, वे जगहें साफ़ और सुखद हैं।',
    'professional-appearance': 'कर्मचारी सुथरे और पेशेवर दिखते हैं।',
    'clear-materials': 'पत्र, बिल और वेब पेज स्पष्ट और अच्छे बने हैं।',
    'meets-deadlines': 'जिस तारीख़ का वादा हो, काम उसी तक हो जाता है।',
    'takes-problems-seriously': 'ग्राहक की परेशानी को ख़त्म होने तक गंभीरता से लिया जाता है।',
    'right-first-time': 'काम पहली बार में ही सही होता है।',
    'keeps-appointments': 'काम तय समय पर शुरू होता है।',
    'accurate-records': 'बिल और रिकॉर्ड में ग़लतियाँ नहीं होतीं।',
    'says-when': 'ग्राहकों को पहले से पता होता है कि काम कब होगा।',
    'starts-promptly': 'कर्मचारी बिना देर किए काम शुरू करते हैं।',
    'glad-to-help': 'कर्मचारी ख़ुशी से मदद करते हैं।',
    'finds-time': 'व्यस्त समय में भी सवाल का जवाब मिलता है।',
    'inspires-trust': 'कर्मचारियों का व्यवहार भरोसा जगाता है।',
    'safe-dealings': 'भुगतान और निजी जानकारी सुरक्षित हाथों में हैं।',
    'stays-polite': 'हर हाल में कर्मचारी विनम्र रहते हैं।',
    'knows-the-subject': 'कर्मचारी अपना विषय इतना जानते हैं कि जवाब दे सकें।',
    'treated-as-a-person': 'हर ग्राहक को फ़ाइल नहीं, इंसान समझा जाता है।',
    'convenient-hours': 'सेवा तब खुली रहती है जब लोगों को ज़रूरत हो।',
    'personal-contact': 'हर ग्राहक का ध्यान रखने वाला कोई एक व्यक्ति है।',
    'customers-side': 'सलाह ग्राहक के भले के लिए दी जाती है।',
    'understands-needs': 'कर्मचारी समझते हैं कि इसी ग्राहक को क्या चाहिए।',
  },
};
