import type { KeepingMessages } from './messages.js';

/** Japanese. */
export const messages: KeepingMessages = {
  draft: {
    kept: '入力された内容をこの端末に残してあります。',
    files: '写真とファイルは残りません。もう一度追加してください。',
    discard: '破棄する',
  },
  undo: {
    body: 'ここに安全に保管されており、まもなく送信されます。それまでは取り消せます。',
    undo: '取り消す',
    now: '今すぐ送信',
    left: '残り{time}',
    announce: '{time}以内なら取り消せます。',
    undone: '取り消しました。何も送信されていません。',
    late: 'すでに送信中です。',
  },
  copying: {
    failed: 'ここではコピーが許可されていません。下に選択してありますので、ご自身でコピーしてください。',
    selected: 'コピーする内容',
  },
  kiosk: {
    question: 'まだご利用中ですか？',
    countdown: '操作がなければ、{time}後にすべて消去されます。',
    stay: '利用を続ける',
  },
};
