import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in Traditional Chinese, in the wording of Taiwan. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': '服務人員',
    'parts-management': '零件管理',
    'support-system': '服務支援體系',
    'service-outcome': '服務成效',
  },
  items: {
    attitude: '服務態度',
    skill: '技術能力',
    explanation: '維修狀況的說明',
    'parts-availability': '零件供應及時',
    'parts-quality': '零件為原廠正品、品質可靠',
    'parts-price': '零件價格合理、透明',
    'simple-request': '報修手續簡便',
    'remote-support': '遠端技術支援',
    'operator-training': '操作訓練與技術文件',
    'response-time': '回應時間',
    'timely-repair': '維修保養及時',
    'fixed-first-time': '一次到府即排除故障',
    'needs-met': '需求獲得滿足',
  },
};
