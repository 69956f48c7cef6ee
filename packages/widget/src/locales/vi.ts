import type { Messages } from './messages.js';

const agreement = ['Hoàn toàn không đồng ý', 'Hoàn toàn đồng ý'];

/** Vietnamese, addressing people as quý vị. */
export const messages: Messages = {
  panel: {
    launcher: 'Ý kiến phản hồi',
    heading: 'Quý vị muốn cho chúng tôi biết điều gì?',
    close: 'Đóng',
    failed: 'Không tải được. Vui lòng thử lại.',
  },
  kinds: { rating: { title: 'Đánh giá' }, complaint: { title: 'Khiếu nại' }, suggestion: { title: 'Góp ý' } },
  scales: {
    likert5: {
      question: 'Quý vị hài lòng với dịch vụ ở mức nào?',
      names: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
    },
    stars: {
      question: 'Quý vị đánh giá chúng tôi mấy sao?',
      names: ['Kém', 'Tạm được', 'Tốt', 'Rất tốt', 'Xuất sắc'],
    },
    emoji: { question: 'Quý vị thấy thế nào?', names: ['Rất tệ', 'Tệ', 'Tạm được', 'Tốt', 'Rất tốt'] },
    thumbs: { question: 'Điều này có giúp ích cho quý vị không?', names: ['Không', 'Có'] },
    nps: {
      question: 'Khả năng quý vị giới thiệu chúng tôi với người khác là bao nhiêu?',
      names: ['Hoàn toàn không', 'Chắc chắn có'],
    },
    ces: { question: 'Tôi đã giải quyết việc này một cách dễ dàng.', names: agreement },
    servqual7: { question: 'Dịch vụ đạt đúng mức cần có.', names: agreement },
    percent: {
      question: 'Chúng tôi đáp ứng mong đợi của quý vị đến mức nào?',
      names: ['Hoàn toàn không', 'Hoàn toàn đáp ứng'],
    },
  },
  rating: {
    point: '{score}, {label}',
    star: { other: '{count} sao' },
    notApplicable: 'Không áp dụng với tôi',
    wrong: 'Chúng tôi rất tiếc. Điều gì chưa ổn?',
    more: 'Quý vị muốn bổ sung điều gì không?',
    percent: 'Phần trăm',
  },
  form: {
    optional: 'không bắt buộc',
    left: { other: 'Còn {count} ký tự' },
    over: { other: 'Thừa {count} ký tự' },
    send: 'Gửi',
    sending: 'Đang gửi…',
    readBy: 'Người đọc: {recipients}.',
  },
  sent: {
    line: 'Được gửi kèm: {items}. Không dùng cookie.',
    subject: 'nội dung được nói đến ({name})',
    page: 'địa chỉ trang này',
    language: 'ngôn ngữ',
    time: 'thời gian gửi',
    look: 'Xem chính xác những gì được gửi',
    anonymous: 'Không có tên, không có thông tin liên hệ.',
  },
  errors: {
    summary: { other: 'Còn {count} điểm cần xem lại trước khi gửi' },
    score: 'Vui lòng chọn một câu trả lời.',
    tooLong: { other: 'Vui lòng rút ngắn nội dung {count} ký tự.' },
    unavailable: 'Hiện chưa gửi được. Nội dung của quý vị vẫn còn đây; vui lòng thử lại.',
  },
};
