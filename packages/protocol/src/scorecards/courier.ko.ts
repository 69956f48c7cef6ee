import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in Korean. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': '서비스 품질',
    'service-awareness': '서비스 의식',
    'service-cost': '서비스 비용',
    'service-rules': '서비스 규정',
    'service-environment': '서비스 환경',
  },
  items: {
    'no-loss': '물품을 분실하거나 다른 사람에게 전달하지 않으며 이의 신청을 잘 처리합니다',
    tracking: '주문 조회가 정확합니다',
    'door-to-door': '요청하면 방문 수거와 배달을 해 줍니다',
    network: '운송망이 잘 갖춰져 있습니다',
    packing: '포장이 안전하고 온전하게 도착합니다',
    'direct-contact': '담당 직원의 직접 연락처를 알려 줍니다',
    'check-before-signing': '서명하기 전에 물품을 확인할 수 있습니다',
    'signer-verified': '수령인의 신원을 확인합니다',
    'needs-respected': '고객의 요구를 이해하고 존중합니다',
    'polite-staff': '직원이 예의 바르고 친절하며 세심합니다',
    'on-time': '제시간에 배달됩니다',
    'safe-keeping': '찾아가지 않은 물품을 안전하게 보관합니다',
    'easy-posting': '발송이 편리하고 확인 후 결제할 수 있습니다',
    'fair-price': '요금이 합리적입니다',
    'collection-notice': '수령 안내를 제때 보내 줍니다',
    'clear-goals': '서비스 목표가 분명합니다',
    'staff-conduct': '직원 행동 규정이 엄격합니다',
    'after-sales': '사후 서비스를 쉽게 이용할 수 있습니다',
    'price-list': '요금표가 일정하게 정해져 있습니다',
    compensation: '보상 제도와 불만 접수 후 회신이 잘 갖춰져 있습니다',
    'tidy-outlets': '영업점이 깔끔하고 통일되어 있습니다',
    coverage: '영업점이 넓고 알맞게 분포되어 있습니다',
    'phone-service': '전화 상담이 전문적이고 친절합니다',
    'uniform-conduct': '직원의 행동과 복장이 통일되어 있습니다',
  },
};
