import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in Japanese. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: '目に見えるもの',
    reliability: '信頼性',
    responsiveness: '迅速な対応',
    assurance: '確かさ',
    empathy: '思いやり',
  },
  items: {
    'up-to-date-equipment': '設備や道具、システムが新しい。',
    'inviting-premises': 'お客様が訪れる場所が清潔で心地よい。',
    'professional-appearance': 'スタッフの身だしなみが整い、専門家らしい。',
    'clear-materials': '案内や請求書、ウェブページがわかりやすく整っている。',
    'meets-deadlines': '約束した日までに、約束したことが行われる。',
    'takes-problems-seriously': 'お客様の困りごとに、解決するまで真剣に向き合う。',
    'right-first-time': '最初から正しく行われる。',
    'keeps-appointments': '予約した時間どおりに始まる。',
    'accurate-records': '請求書や記録に誤りがない。',
    'says-when': 'いつ作業が行われるか、事前に知らせてもらえる。',
    'starts-promptly': 'スタッフがすぐに取りかかる。',
    'glad-to-help': 'スタッフが快く手を貸してくれる。',
    'finds-time': '忙しいときでも質問に答えてもらえる。',
    'inspires-trust': 'スタッフの振る舞いが信頼できる。',
    'safe-dealings': '支払いや個人情報が安全に扱われる。',
    'stays-polite': 'どのような場面でも、スタッフが礼儀正しい。',
    'knows-the-subject': 'スタッフが質問に答えるだけの知識を持っている。',
    'treated-as-a-person': '一人ひとりを書類ではなく人として扱う。',
    'convenient-hours': '必要なときに利用できる。',
    'personal-contact': 'お客様ごとに決まった担当者がいる。',
    'customers-side': 'お客様のためを考えて助言する。',
    'understands-needs': 'そのお客様が何を必要としているかを理解する。',
  },
};
