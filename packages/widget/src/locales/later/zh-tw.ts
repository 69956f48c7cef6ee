import type { LaterMessages } from './messages.js';

/** Traditional Chinese: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: '我們會在 {date} 前回覆您。',
    copyLink: '複製連結',
    save: '儲存',
    print: '列印',
    scan: '用另一台裝置掃描，即可查詢處理進度。',
    secret: '持有連結或金鑰的人都能看到您的案件，請妥善保管。',
    link: '案件連結',
    remember: '記在這台裝置上',
    rememberHint: '之後使用這台裝置的人都能查看您的案件。',
    sent: '送出時間：{date}',
    add: '補充內容',
    addLabel: '您想補充或更正什麼？',
    addSend: '補充',
    added: '已補充到您的案件。',
    withdraw: '撤回',
    withdrawQuestion: '確定要撤回嗎？撤回後案件即結案。',
    withdrawReason: '您的理由',
    withdrawSend: '確定撤回',
    withdrawn: '已撤回，案件已結案。',
    cancel: '取消',
    stored: '已儲存在這台裝置，網路恢復後會自動傳送。',
    memory: '尚未傳送，請不要關閉本頁。',
    refused: '未被接受。{reason}',
    empty: '請先寫下內容。',
  },
};
