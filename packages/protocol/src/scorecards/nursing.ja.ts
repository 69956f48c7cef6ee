import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in Japanese. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: '入院時の対応',
    care: '看護ケア',
    communication: '説明と尊重',
    environment: '病棟の環境',
    discharge: '退院の支援',
  },
  items: {
    welcome: '病棟で温かく迎えられた',
    orientation: '病棟や生活、患者の権利について説明があった',
    'named-nurse': '担当の看護師がわかっていた',
    attitude: '態度が親切で、忍耐強い',
    skill: '注射や処置などの技術',
    rounds: '定期的な巡回と細やかな観察',
    'call-response': 'ナースコールへの素早い対応',
    'daily-help': '清潔・食事・移動の手助け',
    explanations: '治療・薬・検査について説明があった',
    listening: '心配ごとを聞き、答えてくれた',
    privacy: 'プライバシーが守られた',
    'pain-relief': '痛みを気にかけ、和らげてくれた',
    cleanliness: '病室・ベッド・浴室やトイレの清潔さ',
    quiet: '静かさ（特に夜間）',
    safety: '転倒防止などの安全',
    'discharge-advice': '薬・食事・自宅での療養についての助言',
    'whom-to-call': '退院後の相談先を知っている',
  },
};
