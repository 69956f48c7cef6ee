import type { ReplyTexts } from './reply-texts.js';

/** Vietnamese. */
export const viReplies: ReplyTexts = {
  read: 'Kính chào quý khách {name},\n\ncảm ơn quý khách đã cho chúng tôi biết. Chúng tôi đã đọc tin nhắn và đang xem xét sự việc. Chúng tôi sẽ liên hệ lại ngay khi có thêm thông tin.\n\n{handler}',
  question:
    'Kính chào quý khách {name},\n\nđể giải quyết việc này, chúng tôi cần biết thêm: …\n\nQuý khách có thể trả lời bằng số {number}.\n\n{handler}',
  done: 'Kính chào quý khách {name},\n\nvấn đề đã được giải quyết: …\n\nChúng tôi xin lỗi vì sự bất tiện này. Nếu vẫn còn điều gì chưa ổn, xin cho chúng tôi biết bằng số {number}, chúng tôi sẽ xem xét lại.\n\n{handler}',
};
