import type { SentPreviewMessages } from './messages.js';

/** Korean: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro: '작성하고 선택하신 내용과 아래 항목이 함께 전송됩니다. 보내고 싶지 않은 항목은 끄실 수 있습니다.',
  items: {
    page: '이 페이지의 주소',
    subject: '대상',
    lang: '양식의 언어',
    promise: '표시된 약속',
    prompt: '이 페이지가 여쭤본 이유',
    respondent: '작성자 구분',
  },
  reasons: {
    delay: '페이지에 머문 지 얼마 후',
    scroll: '스크롤한 후',
    dwell: '한동안 읽은 후',
    event: '페이지에서 어떤 일이 있은 후',
    exit: '떠날 때',
  },
  sampled: '방문자의 {percent}에게 질문',
  respondents: {
    employee: '직원',
    manager: '관리자',
    inspector: '검사원',
  },
  exact: '글자 그대로',
  nothingYet: '보낼 내용이 생기면 전송되는 그대로 여기에 표시됩니다.',
  key: '나중에 본인만 결과를 확인하실 수 있도록 기기에서 비밀 키를 만듭니다. 키는 본인에게 남고 그 해시값만 전송되며, 누구도 해시값에서 키를 알아낼 수 없습니다.',
  files: '위에 적힌 파일도 함께 전송됩니다.',
  envelope: '보낼 때 추가되는 것: 이 웹사이트의 이름({site}), 메시지의 종류, 번호, 시각, 전송에 관한 기술 정보.',
};
