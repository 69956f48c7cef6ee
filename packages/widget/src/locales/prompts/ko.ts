import type { PromptsMessages } from './messages.js';

/** Korean. */
export const messages: PromptsMessages = {
  heading: '이용해 보시니 어떠셨나요?',
  text: '1분도 걸리지 않으며 담당자가 직접 읽습니다.',
  accept: '의견 보내기',
  later: '나중에',
  never: '다시 묻지 않기',
  close: '닫기',
};
