import type { LaterMessages } from './messages.js';

/** Vietnamese: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: 'Chúng tôi sẽ trả lời quý vị chậm nhất vào {date}.',
    copyLink: 'Sao chép liên kết',
    save: 'Lưu',
    print: 'In',
    scan: 'Quét mã này để theo dõi hồ sơ trên thiết bị khác.',
    secret: 'Ai có liên kết hoặc mã khóa đều có thể xem hồ sơ. Xin giữ kín cho riêng mình.',
    link: 'Liên kết đến hồ sơ',
    remember: 'Ghi nhớ trên thiết bị này',
    rememberHint: 'Sau đó, bất kỳ ai dùng thiết bị này đều có thể xem hồ sơ của quý vị.',
    sent: 'Đã gửi vào {date}',
    add: 'Bổ sung',
    addLabel: 'Quý vị muốn bổ sung hoặc sửa điều gì?',
    addSend: 'Bổ sung',
    added: 'Đã bổ sung vào hồ sơ.',
    withdraw: 'Rút lại',
    withdrawQuestion: 'Quý vị muốn rút lại? Hồ sơ sẽ được đóng.',
    withdrawReason: 'Lý do của quý vị',
    withdrawSend: 'Vâng, rút lại',
    withdrawn: 'Đã rút lại. Hồ sơ đã đóng.',
    cancel: 'Hủy',
    stored: 'Đã lưu trên thiết bị này. Sẽ gửi ngay khi có kết nối.',
    memory: 'Chưa gửi được. Vui lòng giữ trang này mở.',
    refused: 'Không được chấp nhận. {reason}',
    empty: 'Vui lòng viết nội dung trước.',
  },
};
