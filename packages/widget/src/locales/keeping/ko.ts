import type { KeepingMessages } from './messages.js';

/** Korean. */
export const messages: KeepingMessages = {
  draft: {
    kept: '작성하신 내용을 이 기기에 남겨 두었습니다.',
    files: '사진과 파일은 남지 않습니다. 다시 추가해 주세요.',
    discard: '버리기',
  },
  undo: {
    body: '여기에 안전하게 보관되며 곧 보냅니다. 그 전까지 취소할 수 있습니다.',
    undo: '보내기 취소',
    now: '지금 보내기',
    left: '{time} 남음',
    announce: '{time} 동안 취소할 수 있습니다.',
    undone: '취소했습니다. 아무것도 보내지 않았습니다.',
    late: '이미 보내는 중입니다.',
  },
  copying: {
    failed: '여기에서는 복사가 허용되지 않습니다. 아래에 선택해 두었으니 직접 복사해 주세요.',
    selected: '복사할 내용',
  },
  kiosk: {
    question: '아직 계신가요?',
    countdown: '그렇지 않으면 {time} 후에 이곳의 내용이 모두 지워집니다.',
    stay: '계속 이용하기',
  },
};
