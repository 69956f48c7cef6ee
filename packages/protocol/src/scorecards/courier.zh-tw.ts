import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in Traditional Chinese, in the wording of Taiwan. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': '服務品質',
    'service-awareness': '服務意識',
    'service-cost': '服務成本',
    'service-rules': '服務管理制度',
    'service-environment': '服務環境',
  },
  items: {
    'no-loss': '包裹不遺失、不被冒領，申訴處理得當',
    tracking: '訂單追蹤查詢準確',
    'door-to-door': '可依需求到府收件、送件',
    network: '運輸網路完整',
    packing: '包裝安全完好',
    'direct-contact': '提供服務人員的直接聯絡方式',
    'check-before-signing': '可先驗貨再簽收',
    'signer-verified': '核對簽收人身分',
    'needs-respected': '理解並尊重顧客需求',
    'polite-staff': '服務人員有禮、熱誠、周到',
    'on-time': '準時送達',
    'safe-keeping': '未領包裹保管妥善',
    'easy-posting': '寄件方便，可先驗貨再付款',
    'fair-price': '價格合理',
    'collection-notice': '及時通知取件',
    'clear-goals': '服務目標明確',
    'staff-conduct': '員工行為規範嚴謹',
    'after-sales': '售後服務管道便利',
    'price-list': '收費標準一致透明',
    compensation: '賠償制度與客訴回訪完善',
    'tidy-outlets': '據點整潔、識別一致',
    coverage: '據點涵蓋廣、配置合理',
    'phone-service': '電話客服專業、親切',
    'uniform-conduct': '員工舉止與服裝一致合宜',
  },
};
