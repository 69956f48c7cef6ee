import type { KeepingMessages } from './messages.js';

/** Simplified Chinese. */
export const messages: KeepingMessages = {
  draft: {
    kept: '您写的内容已保留在这台设备上。',
    files: '照片和文件不会保留，请重新添加。',
    discard: '放弃草稿',
  },
  undo: {
    body: '内容已妥善保存在这里，片刻后发送。在此之前您可以撤销。',
    undo: '撤销',
    now: '立即发送',
    left: '还剩 {time}',
    announce: '{time}内可以撤销。',
    undone: '已撤销，没有发送任何内容。',
    late: '已经在发送途中。',
  },
  copying: {
    failed: '此处不允许自动复制。内容已在下方选中，请自行复制。',
    selected: '待复制内容',
  },
  kiosk: {
    question: '您还在吗？',
    countdown: '如无操作，{time}后将清除此处的全部内容。',
    stay: '我还在',
  },
};
