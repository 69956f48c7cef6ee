import type { DetailMessages } from './messages.js';

/** Japanese: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: 'ご希望の対応をお書きください',
  occurredAt: 'いつのことですか？',
  severity: 'どの程度の問題ですか？',
  severities: {
    A: '使えず、返品かやり直しが必要',
    B: '使えないが、その場か近くで直せる',
    C: '使えるが、直すべき点がある',
  },
  failure: 'どこに問題がありましたか？',
  failures: { outcome: '用件そのものが果たされなかった', process: '用件は果たされたが、進め方に問題があった' },
  date: '年月日をすべて入力してください。',
  futureDate: 'まだ来ていない日付です。ご確認ください。',
  danger: '今、危険な状態にある方はいらっしゃいますか？',
  emergency: 'まず緊急通報の番号にお電話ください。こちらはすぐに読まれるとは限りません。',
  consentMissing: '同意の項目にチェックを入れてください。同意がないと受け付けることができません。',
};
