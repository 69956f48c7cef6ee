import type { PhotosMessages } from './messages.js';

/** Vietnamese: photos and other files. */
export const messages: PhotosMessages = {
  hint: 'Tối đa {count} tệp, mỗi tệp không quá {size}. Ảnh được thu nhỏ ngay trên thiết bị của quý vị; nơi chụp, giờ chụp và máy ảnh lưu trong ảnh được xóa bỏ.',
  take: 'Chụp ảnh',
  choose: 'Chọn tệp',
  drop: 'Quý vị cũng có thể thả tệp vào biểu mẫu này hoặc dán vào đây.',
  working: 'Đang chuẩn bị ảnh…',
  photo: 'Đã sẵn sàng, {size}. Đã xóa nơi chụp và giờ chụp.',
  document: 'Được gửi nguyên vẹn, cùng tên tệp và mọi thông tin lưu bên trong. {size}',
  blur: 'Làm mờ một phần',
  blurOf: 'Làm mờ một phần của {name}',
  remove: 'Bỏ',
  removeOf: 'Bỏ {name}',
  said: {
    added: 'Đã thêm {name}.',
    removed: 'Đã bỏ {name}.',
    blurred: 'Đã làm mờ một phần của {name}.',
    refused: 'Không thể thêm {name}.',
  },
  faults: {
    unreadable:
      'Trình duyệt không mở được ảnh này. Vui lòng lưu ảnh ở dạng JPEG hoặc chụp ảnh khác. Ảnh này sẽ không được gửi.',
    blocked:
      'Trình duyệt không cho phép xóa nơi chụp và giờ chụp khỏi ảnh nên ảnh này sẽ không được gửi. Vui lòng dùng trình duyệt khác.',
    many: 'Quý vị đã có {count} tệp. Tệp này sẽ không được gửi.',
    empty: 'Tệp này trống. Tệp sẽ không được gửi.',
    large: 'Tệp này lớn hơn {size}. Tệp sẽ không được gửi.',
  },
  waiting: 'Một ảnh vẫn đang được chuẩn bị. Vui lòng gửi lại sau giây lát.',
  staying:
    'Hiện chưa gửi được ảnh và tệp vì một phần của trang này không tải được. Hãy gỡ chúng ra để chỉ gửi phần chữ, hoặc thử lại sau.',
  rejected: {
    file: '{name} không được chấp nhận.',
    lost: 'Không gửi được {name} vì trình duyệt của quý vị không còn giữ tệp này.',
    large: 'Tệp quá lớn.',
    kind: 'Loại tệp này không được chấp nhận.',
    arrived: 'Phần chữ của quý vị đã đến nơi.',
  },
  editor: {
    heading: 'Làm mờ một phần ảnh',
    how: 'Tô lên khuôn mặt, tên hoặc biển số xe. Phần đã làm mờ sẽ mất hẳn khi dùng ảnh này.',
    keys: 'Bằng bàn phím: phím mũi tên di chuyển khung, Shift và mũi tên đổi cỡ khung, Enter làm mờ phần trong khung.',
    photo: 'Ảnh {name}',
    brush: 'Cỡ cọ',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    move: 'Di chuyển ảnh',
    done: 'Dùng ảnh này',
    cancel: 'Hủy',
    failed: 'Không thực hiện được. Ảnh vẫn như cũ.',
    blurred: 'Đã làm mờ.',
    undone: 'Đã hoàn tác.',
    redone: 'Đã làm lại.',
    zoomed: 'Thu phóng {percent} phần trăm.',
    box: 'Khung: cách trái {left} phần trăm, cách trên {top} phần trăm, rộng {width} phần trăm, cao {height} phần trăm.',
  },
};
