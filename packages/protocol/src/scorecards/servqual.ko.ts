import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in Korean. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: '눈에 보이는 것',
    reliability: '신뢰성',
    responsiveness: '신속함',
    assurance: '확신',
    empathy: '공감',
  },
  items: {
    'up-to-date-equipment': '기기와 도구, 시스템이 최신입니다.',
    'inviting-premises': '고객이 찾는 공간이 깨끗하고 편안합니다.',
    'professional-appearance': '직원의 차림이 단정하고 전문적입니다.',
    'clear-materials': '안내문과 청구서, 웹 페이지가 알아보기 쉽습니다.',
    'meets-deadlines': '예고한 날짜까지 약속한 일을 마칩니다.',
    'takes-problems-seriously': '고객의 어려움을 해결될 때까지 진지하게 다룹니다.',
    'right-first-time': '처음부터 제대로 처리합니다.',
    'keeps-appointments': '약속한 시간에 시작합니다.',
    'accurate-records': '청구서와 기록에 오류가 없습니다.',
    'says-when': '언제 작업하는지 고객에게 미리 알려 줍니다.',
    'starts-promptly': '직원이 지체 없이 일을 시작합니다.',
    'glad-to-help': '직원이 기꺼이 도와줍니다.',
    'finds-time': '바쁜 시간에도 질문에 답해 줍니다.',
    'inspires-trust': '직원의 행동이 믿음을 줍니다.',
    'safe-dealings': '결제와 개인 정보가 안전하게 다뤄집니다.',
    'stays-polite': '어떤 상황에서도 직원이 예의를 지킵니다.',
    'knows-the-subject': '직원이 질문에 답할 만큼 잘 알고 있습니다.',
    'treated-as-a-person': '고객을 서류가 아닌 한 사람으로 대합니다.',
    'convenient-hours': '필요한 시간에 서비스를 이용할 수 있습니다.',
    'personal-contact': '고객마다 살펴 주는 담당자가 있습니다.',
    'customers-side': '고객에게 이로운 조언을 합니다.',
    'understands-needs': '그 고객에게 필요한 것을 이해합니다.',
  },
};
