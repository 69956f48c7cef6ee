import type { FindersMessages } from './messages.js';

/** Arabic: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: 'يبدو هذا رقم بطاقة. هل تريدون إخفاءه؟',
  iban: 'يبدو هذا رقم حساب مصرفي. هل تريدون إخفاءه؟',
  email: 'يبدو هذا عنوان بريد إلكتروني. هل تريدون إخفاءه؟',
  phone: 'يبدو هذا رقم هاتف. هل تريدون إخفاءه؟',
  chineseId: 'يبدو هذا رقم بطاقة هوية. هل تريدون إخفاءه؟',
  hide: 'إخفاء',
  keep: 'إبقاء',
};
