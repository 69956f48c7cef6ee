import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in Japanese. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': 'サービスの品質',
    'service-awareness': 'サービスの意識',
    'service-cost': 'サービスの料金と時間',
    'service-rules': 'サービスの管理制度',
    'service-environment': 'サービスの環境',
  },
  items: {
    'no-loss': '荷物の紛失や誤配がなく、申し立てにも適切に対応する',
    tracking: '荷物の追跡が正確にできる',
    'door-to-door': '希望に応じて自宅で集荷・配達してもらえる',
    network: '輸送網が整っている',
    packing: '梱包が安全で、傷みなく届く',
    'direct-contact': '担当者の直通の連絡先がわかる',
    'check-before-signing': '受け取りのサインの前に中身を確認できる',
    'signer-verified': '受取人の本人確認が行われる',
    'needs-respected': 'お客様の要望を理解し、尊重する',
    'polite-staff': 'スタッフが礼儀正しく、親切で、行き届いている',
    'on-time': '予定どおりに配達される',
    'safe-keeping': '受け取り前の荷物が大切に保管される',
    'easy-posting': '発送が簡単で、確認してから支払える',
    'fair-price': '料金が適正である',
    'collection-notice': '受け取りの案内が遅れずに届く',
    'clear-goals': 'サービスの目標が明確である',
    'staff-conduct': 'スタッフの行動規範が厳格である',
    'after-sales': 'アフターサービスの窓口が利用しやすい',
    'price-list': '料金表が統一されている',
    compensation: '補償制度と苦情後の連絡が整っている',
    'tidy-outlets': '店舗が清潔で、表示が統一されている',
    coverage: '店舗が多く、適切に配置されている',
    'phone-service': '電話対応が専門的で親切である',
    'uniform-conduct': 'スタッフの行動と服装が統一されている',
  },
};
