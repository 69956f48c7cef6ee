import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in Hindi. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': 'सेवा की गुणवत्ता',
    'service-awareness': 'सेवा के प्रति सजगता',
    'service-cost': 'सेवा की लागत',
    'service-rules': 'सेवा के नियम',
    'service-environment': 'सेवा का माहौल',
  },
  items: {
    'no-loss': 'पार्सल खोते नहीं, ग़लत व्यक्ति को नहीं मिलते और आपत्तियाँ अच्छी तरह सुलझाई जाती हैं',
    tracking: 'ऑर्डर की सही ट्रैकिंग',
    'door-to-door': 'कहने पर घर से लेना और घर तक पहुँचाना',
    network: 'परिवहन का पूरा नेटवर्क',
    packing: 'सुरक्षित पैकिंग जो सही-सलामत पहुँचे',
    'direct-contact': 'कर्मचारी का सीधा संपर्क दिया जाता है',
    'check-before-signing': 'हस्ताक्षर से पहले पार्सल जाँचा जा सकता है',
    'signer-verified': 'हस्ताक्षर करने वाले की पहचान जाँची जाती है',
    'needs-respected': 'ग्राहकों की ज़रूरतें समझी जाती हैं और उनका सम्मान होता है',
    'polite-staff': 'कर्मचारी विनम्र, मिलनसार और सावधान हैं',
    'on-time': 'समय पर डिलीवरी',
    'safe-keeping': 'न लिए गए पार्सल सुरक्षित रखे जाते हैं',
    'easy-posting': 'भेजना आसान है और जाँचकर भुगतान किया जा सकता है',
    'fair-price': 'उचित दाम',
    'collection-notice': 'पार्सल लेने की सूचना समय पर मिलती है',
    'clear-goals': 'सेवा के लक्ष्य स्पष्ट हैं',
    'staff-conduct': 'कर्मचारियों के आचरण के कड़े नियम',
    'after-sales': 'बिक्री के बाद की सेवा तक आसान पहुँच',
    'price-list': 'तय मूल्य सूची',
    compensation: 'उचित मुआवज़ा और शिकायत के बाद फ़ोन',
    'tidy-outlets': 'साफ़-सुथरे और एक जैसे केंद्र',
    coverage: 'व्यापक और सोच-समझकर बनाया गया दायरा',
    'phone-service': 'पेशेवर और मिलनसार फ़ोन सेवा',
    'uniform-conduct': 'एक जैसा आचरण और पहनावा',
  },
};
