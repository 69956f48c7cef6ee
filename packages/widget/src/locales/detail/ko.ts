import type { DetailMessages } from './messages.js';

/** Korean: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: '원하시는 조치를 적어 주세요',
  occurredAt: '언제 있었던 일인가요?',
  severity: '얼마나 심각한가요?',
  severities: {
    A: '사용할 수 없고 반품하거나 처음부터 다시 해야 함',
    B: '사용할 수 없지만 현장이나 가까운 곳에서 해결할 수 있음',
    C: '사용할 수 있지만 고쳐야 할 점이 있음',
  },
  failure: '어디에서 문제가 생겼나요?',
  failures: { outcome: '원하던 일이 처리되지 않았다', process: '일은 처리되었지만 과정이 잘못되었다' },
  date: '날짜를 모두 입력해 주세요.',
  futureDate: '아직 오지 않은 날짜입니다. 확인해 주세요.',
  danger: '지금 위험에 처한 사람이 있나요?',
  emergency: '먼저 긴급 신고 전화를 걸어 주세요. 여기에 쓰신 내용은 바로 읽히지 않을 수 있습니다.',
  consentMissing: '동의 항목에 체크해 주세요. 체크하지 않으시면 접수할 수 없습니다.',
};
