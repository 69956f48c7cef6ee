import type { Messages } from './messages.js';

const agreement = ['まったくそう思わない', '強くそう思う'];

/** Japanese, in polite form. */
export const messages: Messages = {
  panel: {
    launcher: 'ご意見',
    heading: 'ご意見をお聞かせください',
    close: '閉じる',
    failed: '読み込めませんでした。もう一度お試しください。',
  },
  kinds: { rating: { title: '評価' }, complaint: { title: '苦情' }, suggestion: { title: '提案' } },
  scales: {
    likert5: {
      question: 'サービスにご満足いただけましたか？',
      names: ['とても不満', '不満', 'どちらともいえない', '満足', 'とても満足'],
    },
    stars: { question: '星いくつの評価ですか？', names: ['悪い', 'やや悪い', '普通', '良い', 'とても良い'] },
    emoji: { question: 'いかがでしたか？', names: ['とても悪い', '悪い', '普通', '良い', 'とても良い'] },
    thumbs: { question: 'お役に立ちましたか？', names: ['いいえ', 'はい'] },
    nps: {
      question: '親しい方に勧める可能性はどのくらいありますか？',
      names: ['まったく勧めない', '強く勧める'],
    },
    ces: { question: '用件を楽に済ませることができた。', names: agreement },
    servqual7: { question: 'サービスは期待される水準に達していた。', names: agreement },
    percent: { question: 'ご期待にどの程度お応えできましたか？', names: ['まったく応えていない', '十分に応えている'] },
  },
  rating: {
    point: '{score}、{label}',
    star: { other: '星{count}つ' },
    notApplicable: '該当しない',
    wrong: '申し訳ございません。どのような点が問題でしたか？',
    more: 'ほかにお気づきの点はありますか？',
    percent: 'パーセント',
  },
  form: {
    optional: '任意',
    left: { other: 'あと{count}文字' },
    over: { other: '{count}文字超過' },
    send: '送信する',
    sending: '送信中…',
    readBy: '{recipients}が拝読します。',
  },
  sent: {
    line: '併せて送信されるもの：{items}。Cookieは使いません。',
    subject: '対象（{name}）',
    page: 'このページのアドレス',
    language: '表示言語',
    time: '送信時刻',
    look: '送信される内容を確認する',
    anonymous: 'お名前と連絡先は含まれません。',
  },
  errors: {
    summary: { other: '送信の前に{count}か所ご確認ください' },
    score: '回答を1つ選んでください。',
    tooLong: { other: '文章を{count}文字短くしてください。' },
    unavailable: 'ただいま送信できません。ご入力の内容は残っていますので、もう一度お試しください。',
  },
};
