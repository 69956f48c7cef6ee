import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in Simplified Chinese. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': '服务人员',
    'parts-management': '配件管理',
    'support-system': '服务支持体系',
    'service-outcome': '服务效果',
  },
  items: {
    attitude: '服务态度',
    skill: '技术水平',
    explanation: '对维修情况的说明',
    'parts-availability': '配件供应及时',
    'parts-quality': '配件为正品、质量可靠',
    'parts-price': '配件价格合理、透明',
    'simple-request': '报修手续简便',
    'remote-support': '远程技术支持',
    'operator-training': '操作培训和技术资料',
    'response-time': '响应时间',
    'timely-repair': '维修保养及时',
    'fixed-first-time': '一次上门即修复故障',
    'needs-met': '需求得到满足',
  },
};
