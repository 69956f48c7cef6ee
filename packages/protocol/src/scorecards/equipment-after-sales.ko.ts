import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in Korean. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': '서비스 직원',
    'parts-management': '부품 관리',
    'support-system': '지원 체계',
    'service-outcome': '서비스 결과',
  },
  items: {
    attitude: '예의와 태도',
    skill: '기술 능력',
    explanation: '작업 내용에 대한 명확한 설명',
    'parts-availability': '부품이 있거나 빨리 도착합니다',
    'parts-quality': '부품이 정품이고 품질이 좋습니다',
    'parts-price': '부품 가격이 합리적이고 투명합니다',
    'simple-request': '서비스 신청 절차가 간단합니다',
    'remote-support': '원격 기술 지원',
    'operator-training': '장비 사용자를 위한 교육과 자료',
    'response-time': '응답까지 걸린 시간',
    'timely-repair': '수리와 정비가 제때 이루어집니다',
    'fixed-first-time': '첫 방문으로 고장이 해결되었습니다',
    'needs-met': '요구 사항이 충족되었습니다',
  },
};
