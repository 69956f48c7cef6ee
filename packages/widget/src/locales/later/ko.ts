import type { LaterMessages } from './messages.js';

/** Korean: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: '{date}까지 답변드리겠습니다.',
    copyLink: '링크 복사',
    save: '저장',
    print: '인쇄',
    scan: '다른 기기로 스캔하면 처리 상황을 볼 수 있습니다.',
    secret: '링크나 키를 가진 사람은 누구나 내용을 볼 수 있습니다. 잘 보관해 주세요.',
    link: '사안 링크',
    remember: '이 기기에 기억하기',
    rememberHint: '이후 이 기기를 쓰는 사람은 누구나 사안을 볼 수 있습니다.',
    sent: '보낸 시각: {date}',
    add: '내용 추가',
    addLabel: '추가하거나 바로잡을 내용을 적어 주세요.',
    addSend: '추가',
    added: '사안에 추가했습니다.',
    withdraw: '철회',
    withdrawQuestion: '철회하시겠어요? 사안이 종결됩니다.',
    withdrawReason: '사유',
    withdrawSend: '예, 철회합니다',
    withdrawn: '철회했습니다. 사안이 종결되었습니다.',
    cancel: '취소',
    stored: '이 기기에 저장했습니다. 연결되는 대로 보냅니다.',
    memory: '아직 보내지 못했습니다. 이 페이지를 닫지 마세요.',
    refused: '접수되지 않았습니다. {reason}',
    empty: '먼저 내용을 적어 주세요.',
  },
};
