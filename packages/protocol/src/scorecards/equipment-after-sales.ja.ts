import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in Japanese. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': 'サービス担当者',
    'parts-management': '部品の管理',
    'support-system': 'サポート体制',
    'service-outcome': 'サービスの成果',
  },
  items: {
    attitude: '応対の態度',
    skill: '技術力',
    explanation: '作業内容のわかりやすい説明',
    'parts-availability': '部品の在庫があるか、すぐに届く',
    'parts-quality': '部品が純正で、品質がよい',
    'parts-price': '部品の価格が適正で明確である',
    'simple-request': '依頼の手続きが簡単である',
    'remote-support': '遠隔での技術サポート',
    'operator-training': '操作する人への研修と資料',
    'response-time': '対応が始まるまでの時間',
    'timely-repair': '修理と保守が遅れずに行われる',
    'fixed-first-time': '一回の訪問で故障が直った',
    'needs-met': '要望が満たされた',
  },
};
