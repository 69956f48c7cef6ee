import type { FollowUpMessages } from './messages.js';

/** Japanese: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: '解決しましたか？',
    fixed: { yes: 'はい、解決しました', partly: '一部は解決しました', no: 'いいえ、解決していません' },
    recorded: 'お答えを記録しました。',
    reopened: 'お答えを記録し、案件を再開しました。',
    stored: 'お答えをこの端末に保存しました。接続でき次第、送信します。',
    memory: 'まだ送信されていません。このページを閉じないでください。',
    refused: 'お答えは受理されませんでした。{reason}',
    reason: 'まだ解決していないことは何ですか？',
    firstTime: '一度で解決しましたか？',
    promiseKept: 'お約束は守られましたか？',
    yes: 'はい',
    no: 'いいえ',
    satisfaction: '対応にどのくらい満足されましたか？',
    thanks: 'ありがとうございます。すべてのお答えを受け取りました。',
  },
};
