import type { SentPreviewMessages } from './messages.js';

/** Simplified Chinese: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro: '您填写和选择的内容会被发送，下列信息也会一并发送。不想提供的，可以关闭。',
  items: {
    page: '本页网址',
    subject: '所评对象',
    lang: '表单语言',
    promise: '向您展示的承诺',
    prompt: '本页为何询问您',
    respondent: '反馈人身份',
  },
  reasons: {
    delay: '在页面停留一段时间后',
    scroll: '滚动页面后',
    dwell: '阅读一段时间后',
    event: '页面上发生某个事件后',
    exit: '离开页面时',
  },
  sampled: '向 {percent} 的访客询问',
  respondents: {
    employee: '员工',
    manager: '管理人员',
    inspector: '检查人员',
  },
  exact: '逐字内容',
  nothingYet: '一旦有可发送的内容，这里就会原样显示。',
  key: '为了只让您本人日后查询结果，您的设备会生成一个密钥。密钥留在您手中：发送的只是它的哈希值，任何人都无法由此推算出密钥。',
  files: '上面列出的文件也会一并发送。',
  envelope: '发送时加上：本网站的名称（{site}）、反馈类型、编号、时间，以及传送的技术信息。',
};
