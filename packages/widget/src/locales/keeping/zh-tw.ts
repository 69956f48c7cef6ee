import type { KeepingMessages } from './messages.js';

/** Traditional Chinese. */
export const messages: KeepingMessages = {
  draft: {
    kept: '您寫的內容已保留在這台裝置上。',
    files: '照片和檔案不會保留，請重新加入。',
    discard: '捨棄草稿',
  },
  undo: {
    body: '內容已妥善保存在這裡，稍後就會傳送。在那之前您可以收回。',
    undo: '收回',
    now: '立即傳送',
    left: '還剩 {time}',
    announce: '{time}內可以收回。',
    undone: '已收回，沒有傳送任何內容。',
    late: '已經在傳送途中。',
  },
  copying: {
    failed: '這裡不允許自動複製。內容已在下方選取，請自行複製。',
    selected: '待複製內容',
  },
  kiosk: {
    question: '您還在嗎？',
    countdown: '如無操作，{time}後將清除這裡的所有內容。',
    stay: '我還在',
  },
};
