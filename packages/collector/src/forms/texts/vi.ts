import type { FormTexts } from './form-texts.js';

/** Vietnamese. */
export const texts: FormTexts = {
  receipt: {
    title: 'Đã tiếp nhận',
    body: 'Xin cảm ơn. Nội dung đã được ghi nhận theo mã số của quý vị.',
    number: 'Mã số của quý vị',
    key: 'Mã khóa của quý vị',
    keep: 'Giữ lại để tra cứu sau này',
    once: 'Mã khóa chỉ hiện ở đây và chỉ lần này. Hãy ghi lại, hoặc lưu hay in trang này: không ai có thể cấp lại cho quý vị.',
    next: 'Bước tiếp theo',
    read: 'Những người phụ trách dịch vụ này sẽ đọc. Với mã số và mã khóa, quý vị có thể tra cứu kết quả.',
    anonymous: 'Quý vị vẫn ẩn danh. Quý vị có thể tra cứu kết quả bằng mã số và mã khóa.',
    follow: 'Theo dõi hồ sơ',
    back: 'Quay lại trang',
    known: 'Quý vị đã gửi nội dung này trước đó và chỉ được tính một lần. Mã khóa đã hiện ở lần gửi đầu tiên.',
  },
  again: {
    title: 'Chưa có gì được gửi',
    kept: 'Nội dung quý vị viết vẫn còn bên dưới. Vui lòng xem lại rồi gửi.',
    busy: 'Kết nối của quý vị gửi quá nhiều lần cùng lúc. Vui lòng chờ một lát rồi gửi lại.',
    unavailable: 'Hiện không thể lưu nội dung. Vui lòng gửi lại sau giây lát.',
    spare: 'Không thể nhận phần sau. Nếu quan trọng, hãy đưa vào nội dung của quý vị:',
    files: 'Không thể gửi tệp từ biểu mẫu này. Có thể gửi nội dung mà không kèm tệp.',
    trap: 'Một ô ẩn đã được điền, như các chương trình tự động vẫn làm. Nếu quý vị là người thật, vui lòng gửi lại.',
  },
  fields: {
    kind: 'Quý vị muốn cho chúng tôi biết điều gì?',
    kinds: { rating: 'Đánh giá', complaint: 'Khiếu nại', suggestion: 'Góp ý' },
    complaint: 'Việc gì đã xảy ra?',
    suggestion: 'Góp ý của quý vị là gì?',
    comment: 'Quý vị muốn bổ sung điều gì không?',
    score: 'Đánh giá của quý vị',
    no: 'Không',
    yes: 'Có',
    skipped: 'Không áp dụng',
    wantedDetail: 'Quý vị muốn chúng tôi làm gì?',
    occurredAt: 'Việc xảy ra khi nào?',
    name: 'Họ tên',
    phone: 'Số điện thoại',
    email: 'Thư điện tử',
    preferredTime: 'Lúc nào thuận tiện để liên hệ với quý vị?',
    anonymous: 'Gửi ẩn danh',
    send: 'Gửi',
  },
  faults: {
    complaint: 'Vui lòng cho biết việc gì đã xảy ra.',
    suggestion: 'Vui lòng viết góp ý của quý vị.',
    choice: 'Vui lòng chọn một câu trả lời.',
    email: 'Địa chỉ thư điện tử này có vẻ chưa đủ.',
    date: 'Vui lòng nhập đầy đủ ngày tháng.',
    long: 'Vui lòng rút ngắn còn tối đa {most} ký tự.',
  },
  refused: {
    title: 'Không gửi được',
    tooLarge: 'Dung lượng quá lớn. Hãy quay lại: nội dung của quý vị vẫn còn. Rút ngắn lại hoặc bỏ tệp.',
    unreadable:
      'Không đọc được nội dung mà trang đã gửi nên chưa lưu gì. Hãy quay lại: nội dung của quý vị vẫn còn. Vui lòng báo cho người quản lý trang.',
    foreign:
      'Chúng tôi không nhận nội dung từ trang chứa biểu mẫu này nên chưa lưu gì. Hãy quay lại: nội dung của quý vị vẫn còn. Vui lòng báo cho người quản lý trang.',
  },
};
