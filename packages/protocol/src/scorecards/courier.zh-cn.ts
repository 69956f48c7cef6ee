import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in Simplified Chinese. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': '服务质量',
    'service-awareness': '服务意识',
    'service-cost': '服务成本',
    'service-rules': '服务管理制度',
    'service-environment': '服务环境',
  },
  items: {
    'no-loss': '快件不丢失、不被冒领，申诉处理得当',
    tracking: '订单跟踪查询准确',
    'door-to-door': '可按需上门取件、送件',
    network: '运输网络健全',
    packing: '包装安全完好',
    'direct-contact': '提供服务人员的直接联系方式',
    'check-before-signing': '允许先验货后签收',
    'signer-verified': '核实签收人身份',
    'needs-respected': '理解并尊重客户需求',
    'polite-staff': '服务人员礼貌、热情、周到',
    'on-time': '按时送达',
    'safe-keeping': '未取快件保管妥善',
    'easy-posting': '寄件方便，可先验货后付款',
    'fair-price': '价格合理',
    'collection-notice': '及时通知取件',
    'clear-goals': '服务目标明确',
    'staff-conduct': '员工行为规范严格',
    'after-sales': '售后服务渠道便捷',
    'price-list': '收费标准规范',
    compensation: '赔偿制度和投诉回访完善',
    'tidy-outlets': '网点整洁、标识统一',
    coverage: '网点覆盖广、布局合理',
    'phone-service': '电话客服专业、友好',
    'uniform-conduct': '员工举止和着装统一规范',
  },
};
