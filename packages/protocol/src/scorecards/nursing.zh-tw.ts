import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in Traditional Chinese, in the wording of Taiwan. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: '入院接待',
    care: '護理照護',
    communication: '溝通與尊重',
    environment: '病房環境',
    discharge: '出院準備',
  },
  items: {
    welcome: '護理人員親切接待',
    orientation: '說明病房環境、作息與病人權益',
    'named-nurse': '知道自己的主責護理師是誰',
    attitude: '態度親切、有耐心',
    skill: '注射、換藥等技術熟練',
    rounds: '定時巡房、細心觀察病情',
    'call-response': '呼叫鈴回應迅速',
    'daily-help': '協助盥洗、進食與活動',
    explanations: '說明治療、用藥與檢查',
    listening: '傾聽並回應病人的疑慮',
    privacy: '保護病人隱私',
    'pain-relief': '關心並緩解疼痛',
    cleanliness: '病室、床鋪與浴廁整潔',
    quiet: '病房安靜，尤其是夜間',
    safety: '安全防護，例如預防跌倒',
    'discharge-advice': '用藥、飲食與居家復原指導',
    'whom-to-call': '知道出院後可以聯絡誰',
  },
};
