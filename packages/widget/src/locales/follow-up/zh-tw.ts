import type { FollowUpMessages } from './messages.js';

/** Traditional Chinese: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: '問題解決了嗎？',
    fixed: { yes: '已經解決', partly: '解決了一部分', no: '沒有解決' },
    recorded: '已記錄您的回答。',
    reopened: '已記錄您的回答，並重新開案處理。',
    stored: '您的回答已儲存在這台裝置，網路恢復後會自動傳送。',
    memory: '尚未傳送，請不要關閉本頁。',
    refused: '您的回答未被接受。{reason}',
    reason: '還有什麼沒解決？',
    firstTime: '第一次就解決了嗎？',
    promiseKept: '我們履行承諾了嗎？',
    yes: '是',
    no: '否',
    satisfaction: '您對我們的處理方式滿意嗎？',
    thanks: '謝謝您，我們已收到您的所有回答。',
  },
};
