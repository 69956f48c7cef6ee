import type { MailWords } from './mail-words.js';

const headlines = (it: string) => ({
  acknowledged: `您的${it}已有人阅读`,
  assigned: `您的${it}已交给承办人员`,
  started: `您的${it}已开始处理`,
  replied: `您的${it}有了答复`,
  reopened: `您的${it}已重新受理`,
  closed: `您的${it}已办结`,
});

/** Simplified Chinese. */
export const zhCn: MailWords = {
  lang: 'zh-CN',
  headlines: {
    complaint: { ...headlines('投诉'), resolved: '您的投诉已解决', rejected: '您的投诉不予受理' },
    suggestion: { ...headlines('建议'), resolved: '您的建议已处理完毕', rejected: '您的建议未被采纳' },
  },
  number: '编号',
  remedy: '处理办法',
  reason: '原因',
  colon: '：',
  closing: (moment) => `如果 ${moment} 前没有收到您的回音，该事项将自动办结。`,
  lookUp: '如需查询进展或回复，请打开以下页面，并使用回执上的编号和密钥：',
  why: '您在提交意见时留下了这个邮箱地址，因此收到这封邮件。',
};
