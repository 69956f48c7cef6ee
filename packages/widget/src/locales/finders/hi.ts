import type { FindersMessages } from './messages.js';

/** Hindi: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: 'यह कार्ड नंबर जैसा लगता है। क्या इसे छिपाएँ?',
  iban: 'यह बैंक खाता संख्या जैसी लगती है। क्या इसे छिपाएँ?',
  email: 'यह ईमेल पता लगता है। क्या इसे छिपाएँ?',
  phone: 'यह फ़ोन नंबर जैसा लगता है। क्या इसे छिपाएँ?',
  chineseId: 'यह पहचान पत्र संख्या जैसी लगती है। क्या इसे छिपाएँ?',
  hide: 'छिपाएँ',
  keep: 'रहने दें',
};
