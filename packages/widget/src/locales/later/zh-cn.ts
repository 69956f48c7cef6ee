import type { LaterMessages } from './messages.js';

/** Simplified Chinese: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: '我们会在 {date} 前答复您。',
    copyLink: '复制链接',
    save: '保存',
    print: '打印',
    scan: '用另一台设备扫描，即可查询处理进度。',
    secret: '持有链接或密钥的人都能看到您的事项，请妥善保管。',
    link: '事项链接',
    remember: '记在这台设备上',
    rememberHint: '之后使用这台设备的人都能查看您的事项。',
    sent: '提交时间：{date}',
    add: '补充内容',
    addLabel: '您想补充或更正什么？',
    addSend: '补充',
    added: '已补充到您的事项。',
    withdraw: '撤回',
    withdrawQuestion: '确定要撤回吗？撤回后事项即办结。',
    withdrawReason: '您的理由',
    withdrawSend: '确定撤回',
    withdrawn: '已撤回，事项已办结。',
    cancel: '取消',
    stored: '已保存在这台设备上，网络恢复后会自动发送。',
    memory: '尚未发送，请不要关闭本页。',
    refused: '未被接受。{reason}',
    empty: '请先写下内容。',
  },
};
