import type { DetailMessages } from './messages.js';

/** Hindi: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: 'आप हमसे क्या चाहते हैं?',
  occurredAt: 'यह कब हुआ?',
  severity: 'यह कितना गंभीर है?',
  severities: {
    A: 'इस्तेमाल के लायक नहीं, वापस करना होगा या नए सिरे से कराना होगा',
    B: 'इस्तेमाल के लायक नहीं, पर यहीं या पास में ठीक हो सकता है',
    C: 'इस्तेमाल हो सकता है, पर कुछ ठीक करना होगा',
  },
  failure: 'कमी कहाँ रही?',
  failures: { outcome: 'जिस काम के लिए आए, वह नहीं हुआ', process: 'काम हुआ, पर उसका तरीका ठीक नहीं था' },
  date: 'कृपया पूरी तारीख लिखें।',
  futureDate: 'यह तारीख भविष्य की है। कृपया जाँच लें।',
  danger: 'क्या अभी कोई ख़तरे में है?',
  emergency: 'कृपया पहले आपातकालीन सेवाओं को फ़ोन करें। हो सकता है कि यहाँ लिखा तुरंत न पढ़ा जाए।',
  consentMissing: 'कृपया सहमति के खाने पर निशान लगाएँ। इसके बिना हम आपकी शिकायत नहीं ले सकते।',
};
