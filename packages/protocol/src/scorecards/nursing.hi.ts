import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in Hindi. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: 'भर्ती',
    care: 'नर्सिंग देखभाल',
    communication: 'बातचीत और सम्मान',
    environment: 'वार्ड का माहौल',
    discharge: 'छुट्टी',
  },
  items: {
    welcome: 'वार्ड में अपनेपन से स्वागत',
    orientation: 'वार्ड, दिनचर्या और अधिकार समझाए गए',
    'named-nurse': 'मुझे पता था कि मेरी ज़िम्मेदारी किस नर्स की है',
    attitude: 'विनम्रता और धैर्य',
    skill: 'इंजेक्शन, पट्टी और दूसरे कामों में कुशलता',
    rounds: 'नियमित दौरे और ध्यान से देखभाल',
    'call-response': 'घंटी बजाने पर तुरंत जवाब',
    'daily-help': 'नहाने, खाने और चलने में मदद',
    explanations: 'इलाज, दवाएँ और जाँचें समझाई गईं',
    listening: 'चिंताएँ सुनी गईं और उनके जवाब दिए गए',
    privacy: 'निजता का ध्यान रखा गया',
    'pain-relief': 'दर्द के बारे में पूछा गया और राहत दी गई',
    cleanliness: 'साफ़ कमरे, बिस्तर और शौचालय',
    quiet: 'शांति, ख़ासकर रात में',
    safety: 'सुरक्षा, जैसे गिरने से बचाव',
    'discharge-advice': 'दवा, खान-पान और घर पर ठीक होने की सलाह',
    'whom-to-call': 'मुझे पता है कि छुट्टी के बाद किसे फ़ोन करना है',
  },
};
