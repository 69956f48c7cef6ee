import type { MailWords } from './mail-words.js';

/** Japanese. */
export const ja: MailWords = {
  lang: 'ja',
  headlines: {
    complaint: {
      acknowledged: 'お寄せいただいた苦情を拝読しました',
      assigned: 'お寄せいただいた苦情を担当者に引き継ぎました',
      started: 'お寄せいただいた苦情への対応を始めました',
      replied: 'お寄せいただいた苦情に回答がありました',
      reopened: 'お寄せいただいた苦情への対応を再開しました',
      closed: 'お寄せいただいた苦情への対応を終了しました',
      resolved: 'お寄せいただいた苦情は解決しました',
      rejected: 'お寄せいただいた苦情はお受けできません',
    },
    suggestion: {
      acknowledged: 'ご提案を拝読しました',
      assigned: 'ご提案を担当者に引き継ぎました',
      started: 'ご提案の検討を始めました',
      replied: 'ご提案に回答がありました',
      reopened: 'ご提案の検討を再開しました',
      closed: 'ご提案の検討を終了しました',
      resolved: 'ご提案への対応が完了しました',
      rejected: 'ご提案は見送らせていただきます',
    },
  },
  number: '番号',
  remedy: '対応内容',
  reason: '理由',
  colon: '：',
  closing: (moment) => `${moment}までにご連絡がなければ、この案件は終了となります。`,
  lookUp: '状況の確認やご返信は、次のページで控えにある番号とキーを入力してください：',
  why: 'このメールは、ご意見をお寄せいただいた際にこのアドレスをご記入いただいたためお送りしています。',
};
