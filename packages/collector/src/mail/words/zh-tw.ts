import type { MailWords } from './mail-words.js';

const headlines = (it: string) => ({
  acknowledged: `您的${it}已有人閱讀`,
  assigned: `您的${it}已交給承辦人員`,
  started: `您的${it}已開始處理`,
  replied: `您的${it}有了回覆`,
  reopened: `您的${it}已重新開案`,
  closed: `您的${it}已結案`,
});

/** Traditional Chinese. */
export const zhTw: MailWords = {
  lang: 'zh-TW',
  headlines: {
    complaint: { ...headlines('投訴'), resolved: '您的投訴已解決', rejected: '您的投訴不予受理' },
    suggestion: { ...headlines('建議'), resolved: '您的建議已處理完畢', rejected: '您的建議未獲採納' },
  },
  number: '編號',
  remedy: '處理方式',
  reason: '原因',
  colon: '：',
  closing: (moment) => `如果 ${moment} 前沒有收到您的回音，案件將自動結案。`,
  lookUp: '如需查詢進度或回覆，請開啟以下頁面，並使用回條上的編號和金鑰：',
  why: '您在送出意見時留下了這個電子郵件地址，因此收到這封信。',
};
