import type { MailWords } from './mail-words.js';

/** Vietnamese. */
export const vi: MailWords = {
  lang: 'vi',
  headlines: {
    complaint: {
      acknowledged: 'Chúng tôi đã đọc khiếu nại của quý vị',
      assigned: 'Khiếu nại của quý vị đã được chuyển đến người có thể xử lý',
      started: 'Chúng tôi đã bắt đầu xử lý khiếu nại của quý vị',
      replied: 'Khiếu nại của quý vị đã có câu trả lời',
      reopened: 'Khiếu nại của quý vị đã được mở lại',
      closed: 'Khiếu nại của quý vị đã được đóng',
      resolved: 'Khiếu nại của quý vị đã được giải quyết',
      rejected: 'Khiếu nại của quý vị không được chấp nhận',
    },
    suggestion: {
      acknowledged: 'Chúng tôi đã đọc góp ý của quý vị',
      assigned: 'Góp ý của quý vị đã được chuyển đến người có thể xử lý',
      started: 'Chúng tôi đã bắt đầu xử lý góp ý của quý vị',
      replied: 'Góp ý của quý vị đã có câu trả lời',
      reopened: 'Góp ý của quý vị đã được mở lại',
      closed: 'Góp ý của quý vị đã được đóng',
      resolved: 'Góp ý của quý vị đã được xử lý xong',
      rejected: 'Góp ý của quý vị sẽ không được áp dụng',
    },
  },
  number: 'Mã số',
  remedy: 'Việc đã làm',
  reason: 'Lý do',
  colon: ': ',
  closing: (moment) => `Nếu chúng tôi không nhận được phản hồi của quý vị trước ${moment}, hồ sơ này sẽ được đóng.`,
  lookUp: 'Để xem tiến độ hoặc trả lời, hãy mở trang này với mã số và mã khóa trên biên nhận của quý vị:',
  why: 'Quý vị nhận được thư này vì đã để lại địa chỉ này khi viết cho chúng tôi.',
};
