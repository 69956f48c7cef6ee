import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in Korean. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: '입원',
    care: '간호',
    communication: '소통과 존중',
    environment: '병동 환경',
    discharge: '퇴원',
  },
  items: {
    welcome: '병동에서 친절하게 맞아 주었습니다',
    orientation: '병동과 생활 수칙, 환자 권리를 설명해 주었습니다',
    'named-nurse': '담당 간호사가 누구인지 알고 있었습니다',
    attitude: '친절함과 인내심',
    skill: '주사, 드레싱 등 처치 기술',
    rounds: '정기적인 순회와 세심한 관찰',
    'call-response': '호출 벨에 대한 신속한 응답',
    'daily-help': '씻기, 식사, 이동에 대한 도움',
    explanations: '치료와 약, 검사를 설명해 주었습니다',
    listening: '걱정을 듣고 답해 주었습니다',
    privacy: '사생활이 보호되었습니다',
    'pain-relief': '통증을 살피고 덜어 주었습니다',
    cleanliness: '병실, 침대, 욕실의 청결',
    quiet: '조용함, 특히 밤 시간',
    safety: '낙상 예방 등 안전',
    'discharge-advice': '약, 식사, 가정에서의 회복에 대한 조언',
    'whom-to-call': '퇴원 후 연락할 곳을 알고 있습니다',
  },
};
