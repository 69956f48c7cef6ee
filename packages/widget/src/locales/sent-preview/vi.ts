import type { SentPreviewMessages } from './messages.js';

/** Vietnamese: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro:
    'Những gì quý vị viết và chọn sẽ được gửi, kèm theo những mục dưới đây. Quý vị có thể tắt mục nào không muốn gửi.',
  items: {
    page: 'Địa chỉ trang này',
    subject: 'Nội dung được nói đến',
    lang: 'Ngôn ngữ của biểu mẫu',
    promise: 'Lời cam kết đã hiển thị',
    prompt: 'Vì sao trang này hỏi quý vị',
    respondent: 'Vai trò của quý vị',
  },
  reasons: {
    delay: 'Sau một thời gian ở trên trang',
    scroll: 'Sau khi cuộn trang',
    dwell: 'Sau khi đọc một lúc',
    event: 'Sau một sự kiện trên trang',
    exit: 'Khi rời đi',
  },
  sampled: 'hỏi {percent} khách truy cập',
  respondents: {
    employee: 'Nhân viên',
    manager: 'Quản lý',
    inspector: 'Thanh tra viên',
  },
  exact: 'Đúng như khi gửi',
  nothingYet: 'Ngay khi có nội dung để gửi, nội dung đó sẽ hiện ở đây đúng như khi được gửi.',
  key: 'Để chỉ mình quý vị có thể tra cứu kết quả về sau, thiết bị của quý vị tạo một mã khóa bí mật. Mã khóa ở lại với quý vị: chỉ giá trị băm của mã được gửi đi, và không ai có thể suy ra mã khóa từ giá trị đó.',
  files: 'Các tệp nêu trên cũng được gửi đi.',
  envelope:
    'Được thêm khi gửi: tên trang web này ({site}), loại tin, mã số, thời gian và thông tin kỹ thuật về việc chuyển tin.',
};
