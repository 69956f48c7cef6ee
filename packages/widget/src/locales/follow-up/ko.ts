import type { FollowUpMessages } from './messages.js';

/** Korean: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: '문제가 해결되었나요?',
    fixed: { yes: '예, 해결되었습니다', partly: '일부만 해결되었습니다', no: '아니요, 해결되지 않았습니다' },
    recorded: '답변을 기록했습니다.',
    reopened: '답변을 기록하고 사안을 다시 열었습니다.',
    stored: '답변을 이 기기에 저장했습니다. 연결되는 대로 보냅니다.',
    memory: '아직 보내지 못했습니다. 이 페이지를 닫지 마세요.',
    refused: '답변이 접수되지 않았습니다. {reason}',
    reason: '아직 무엇이 해결되지 않았나요?',
    firstTime: '한 번에 해결되었나요?',
    promiseKept: '약속이 지켜졌나요?',
    yes: '예',
    no: '아니요',
    satisfaction: '처리 과정에 얼마나 만족하시나요?',
    thanks: '감사합니다. 답변을 모두 받았습니다.',
  },
};
