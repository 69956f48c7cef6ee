import type { MailWords } from './mail-words.js';

/** Korean. */
export const ko: MailWords = {
  lang: 'ko',
  headlines: {
    complaint: {
      acknowledged: '보내 주신 불만 사항을 읽었습니다',
      assigned: '보내 주신 불만 사항을 담당자에게 전달했습니다',
      started: '보내 주신 불만 사항의 처리를 시작했습니다',
      replied: '보내 주신 불만 사항에 답변이 등록되었습니다',
      reopened: '보내 주신 불만 사항을 다시 처리합니다',
      closed: '보내 주신 불만 사항이 종결되었습니다',
      resolved: '보내 주신 불만 사항이 해결되었습니다',
      rejected: '보내 주신 불만 사항을 받아들일 수 없습니다',
    },
    suggestion: {
      acknowledged: '보내 주신 제안을 읽었습니다',
      assigned: '보내 주신 제안을 담당자에게 전달했습니다',
      started: '보내 주신 제안의 검토를 시작했습니다',
      replied: '보내 주신 제안에 답변이 등록되었습니다',
      reopened: '보내 주신 제안을 다시 검토합니다',
      closed: '보내 주신 제안이 종결되었습니다',
      resolved: '보내 주신 제안의 처리가 끝났습니다',
      rejected: '보내 주신 제안은 채택되지 않았습니다',
    },
  },
  number: '번호',
  remedy: '조치 내용',
  reason: '사유',
  colon: ': ',
  closing: (moment) => `${moment}까지 말씀이 없으시면 이 사안은 종결됩니다.`,
  lookUp: '진행 상황을 확인하거나 답변하려면 아래 페이지에서 접수증의 번호와 키를 입력해 주세요:',
  why: '의견을 보내실 때 이 주소를 남기셨기 때문에 이 메일을 보내 드립니다.',
};
