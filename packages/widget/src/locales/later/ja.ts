import type { LaterMessages } from './messages.js';

/** Japanese: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: '{date}までにご連絡します。',
    copyLink: 'リンクをコピー',
    save: '保存',
    print: '印刷',
    scan: '別の端末で読み取ると、経過をご覧いただけます。',
    secret: 'リンクまたはキーを知る人は誰でも内容を見られます。大切に保管してください。',
    link: '案件へのリンク',
    remember: 'この端末に記憶する',
    rememberHint: 'この端末を使う人は誰でも、お客様の案件を見られるようになります。',
    sent: '送信日時：{date}',
    add: '追記する',
    addLabel: '追加または訂正したいことをお書きください。',
    addSend: '追記する',
    added: '案件に追記しました。',
    withdraw: '取り下げる',
    withdrawQuestion: '取り下げますか？案件は終了となります。',
    withdrawReason: '理由',
    withdrawSend: 'はい、取り下げます',
    withdrawn: '取り下げました。案件は終了しました。',
    cancel: 'キャンセル',
    stored: 'この端末に保存しました。接続でき次第、送信します。',
    memory: 'まだ送信されていません。このページを閉じないでください。',
    refused: '受理されませんでした。{reason}',
    empty: '先に内容をお書きください。',
  },
};
