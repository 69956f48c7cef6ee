import type { FindersMessages } from './messages.js';

/** Korean: the offer to hide personal data. */
export const messages: FindersMessages = {
  card: '카드 번호인 것 같습니다. 가릴까요?',
  iban: '은행 계좌번호인 것 같습니다. 가릴까요?',
  email: '이메일 주소인 것 같습니다. 가릴까요?',
  phone: '전화번호인 것 같습니다. 가릴까요?',
  chineseId: '신분증 번호인 것 같습니다. 가릴까요?',
  hide: '가리기',
  keep: '그대로 두기',
};
