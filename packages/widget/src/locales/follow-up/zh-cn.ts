import type { FollowUpMessages } from './messages.js';

/** Simplified Chinese: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: '问题解决了吗？',
    fixed: { yes: '已经解决', partly: '解决了一部分', no: '没有解决' },
    recorded: '已记录您的回答。',
    reopened: '已记录您的回答，并重新受理您的事项。',
    stored: '您的回答已保存在这台设备上，网络恢复后会自动发送。',
    memory: '尚未发送，请不要关闭本页。',
    refused: '您的回答未被接受。{reason}',
    reason: '还有什么没解决？',
    firstTime: '第一次就解决了吗？',
    promiseKept: '我们履行承诺了吗？',
    yes: '是',
    no: '否',
    satisfaction: '您对我们的处理方式满意吗？',
    thanks: '谢谢您，我们已收到您的全部回答。',
  },
};
