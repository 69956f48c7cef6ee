import type { PromptsMessages } from './messages.js';

/** Vietnamese. */
export const messages: PromptsMessages = {
  heading: 'Quý vị thấy dịch vụ của chúng tôi thế nào?',
  text: 'Chỉ mất chưa đến một phút và luôn có người đọc.',
  accept: 'Gửi ý kiến',
  later: 'Để sau',
  never: 'Đừng hỏi lại',
  close: 'Đóng',
};
