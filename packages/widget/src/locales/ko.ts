import type { Messages } from './messages.js';

const agreement = ['전혀 그렇지 않다', '매우 그렇다'];

/** Korean, in polite form. */
export const messages: Messages = {
  panel: {
    launcher: '의견 보내기',
    heading: '무엇을 말씀해 주시겠어요?',
    close: '닫기',
    failed: '불러오지 못했습니다. 다시 시도해 주세요.',
  },
  kinds: { rating: { title: '평가' }, complaint: { title: '불만' }, suggestion: { title: '제안' } },
  scales: {
    likert5: {
      question: '서비스에 얼마나 만족하셨나요?',
      names: ['매우 불만족', '불만족', '보통', '만족', '매우 만족'],
    },
    stars: {
      question: '별점을 주신다면 몇 개인가요?',
      names: ['매우 나쁨', '나쁨', '보통', '좋음', '매우 좋음'],
    },
    emoji: {
      question: '이용해 보니 어떠셨나요?',
      names: ['아주 나빠요', '나빠요', '괜찮아요', '좋아요', '아주 좋아요'],
    },
    thumbs: { question: '도움이 되셨나요?', names: ['아니요', '예'] },
    nps: {
      question: '주변 분들에게 추천하실 의향이 얼마나 있으신가요?',
      names: ['전혀 추천하지 않음', '적극 추천함'],
    },
    ces: { question: '일을 쉽게 처리할 수 있었다.', names: agreement },
    servqual7: { question: '서비스가 마땅히 갖춰야 할 수준이었다.', names: agreement },
    percent: { question: '기대에 얼마나 부응했나요?', names: ['전혀 부응하지 못함', '완전히 부응함'] },
  },
  rating: {
    point: '{score}, {label}',
    star: { other: '별 {count}개' },
    notApplicable: '해당 없음',
    wrong: '죄송합니다. 어떤 점이 문제였나요?',
    more: '더 하실 말씀이 있으신가요?',
    percent: '퍼센트',
  },
  form: {
    optional: '선택 사항',
    left: { other: '{count}자 더 쓸 수 있습니다' },
    over: { other: '{count}자 초과되었습니다' },
    send: '보내기',
    sending: '보내는 중…',
    readBy: '읽는 사람: {recipients}.',
  },
  sent: {
    line: '함께 보내는 정보: {items}. 쿠키는 사용하지 않습니다.',
    subject: '대상({name})',
    page: '이 페이지의 주소',
    language: '표시 언어',
    time: '보낸 시각',
    look: '보내는 내용 그대로 보기',
    anonymous: '이름과 연락처는 포함되지 않습니다.',
  },
  errors: {
    summary: { other: '보내기 전에 {count}곳을 확인해 주세요' },
    score: '답을 하나 선택해 주세요.',
    tooLong: { other: '글을 {count}자 줄여 주세요.' },
    unavailable: '지금은 보낼 수 없습니다. 작성하신 내용은 그대로 있으니 다시 시도해 주세요.',
  },
};
