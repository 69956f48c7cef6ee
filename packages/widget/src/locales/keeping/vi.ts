import type { KeepingMessages } from './messages.js';

/** Vietnamese. */
export const messages: KeepingMessages = {
  draft: {
    kept: 'Nội dung quý vị đã viết vẫn được giữ trên thiết bị này.',
    files: 'Ảnh và tệp không được giữ lại. Vui lòng thêm lại.',
    discard: 'Bỏ đi',
  },
  undo: {
    body: 'Nội dung được giữ an toàn tại đây và sắp được gửi đi. Cho đến lúc đó quý vị có thể hoàn tác.',
    undo: 'Hoàn tác',
    now: 'Gửi ngay',
    left: 'Còn {time}',
    announce: 'Quý vị có thể hoàn tác trong {time}.',
    undone: 'Đã hoàn tác. Chưa có gì được gửi.',
    late: 'Nội dung đang được gửi đi.',
  },
  copying: {
    failed: 'Trang này không cho phép sao chép. Nội dung đã được chọn bên dưới: quý vị hãy tự sao chép.',
    selected: 'Nội dung cần sao chép',
  },
  kiosk: {
    question: 'Quý vị còn ở đây không?',
    countdown: 'Nếu không, mọi thứ ở đây sẽ bị xóa sau {time}.',
    stay: 'Tôi vẫn ở đây',
  },
};
