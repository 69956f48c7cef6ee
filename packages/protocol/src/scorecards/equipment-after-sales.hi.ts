import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in Hindi. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': 'सेवा कर्मचारी',
    'parts-management': 'पुर्ज़ों का प्रबंधन',
    'support-system': 'सहायता व्यवस्था',
    'service-outcome': 'सेवा का परिणाम',
  },
  items: {
    attitude: 'शिष्टाचार और व्यवहार',
    skill: 'तकनीकी कौशल',
    explanation: 'किए गए काम की स्पष्ट जानकारी',
    'parts-availability': 'पुर्ज़े मौजूद हैं या जल्दी आ जाते हैं',
    'parts-quality': 'अच्छी गुणवत्ता के असली पुर्ज़े',
    'parts-price': 'पुर्ज़ों के उचित और खुले दाम',
    'simple-request': 'सेवा माँगने की सरल प्रक्रिया',
    'remote-support': 'दूर से तकनीकी सहायता',
    'operator-training': 'मशीन चलाने वालों के लिए प्रशिक्षण और दस्तावेज़',
    'response-time': 'जवाब मिलने में लगा समय',
    'timely-repair': 'समय पर मरम्मत और रखरखाव',
    'fixed-first-time': 'पहली बार आने पर ही ख़राबी दूर हुई',
    'needs-met': 'हमारी ज़रूरतें पूरी हुईं',
  },
};
