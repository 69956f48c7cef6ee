import type { GapAdvice } from './gap-advice.js';

/** Usual causes and remedies of the five gaps, in Vietnamese. */
export const gapAdvice: GapAdvice = {
  1: {
    causes: [
      'Ít khi hỏi khách hàng, hoặc không ai đọc điều họ nói',
      'Điều nhân viên tuyến đầu biết không đến được người quyết định',
      'Có quá nhiều cấp giữa khách hàng và quản lý',
    ],
    remedies: [
      'Hỏi khách hàng thường xuyên và để quản lý tự đọc khiếu nại',
      'Cho nhân viên tuyến đầu kênh liên lạc trực tiếp với người quyết định',
      'Để quản lý thỉnh thoảng trực tiếp phục vụ khách hàng',
    ],
  },
  2: {
    causes: [
      'Không ai chịu trách nhiệm về chất lượng dịch vụ',
      'Quản lý không tin có thể đáp ứng kỳ vọng của khách hàng',
      'Công việc không được mô tả và mục tiêu không đo được',
    ],
    remedies: [
      'Đặt mục tiêu đo được dựa trên kỳ vọng của khách hàng',
      'Đơn giản hóa các việc lặp lại và mô tả từng bước',
      'Công bố kết quả mục tiêu và khen thưởng người đạt được',
    ],
  },
  3: {
    causes: [
      'Thiếu người, thiếu đào tạo hoặc thiếu công cụ',
      'Vai trò không rõ ràng hoặc mâu thuẫn',
      'Nhân viên không được tự quyết định điều gì',
    ],
    remedies: [
      'Hỏi người trực tiếp làm việc điều gì cản trở họ và khắc phục điều đó trước',
      'Đào tạo, trang bị và bố trí nhân sự cho giờ cao điểm',
      'Để nhân viên xử lý ngay những việc nhỏ',
    ],
  },
  4: {
    causes: [
      'Quảng cáo và bán hàng hứa mà không hỏi bộ phận cung cấp dịch vụ',
      'Các chi nhánh xử lý cùng một yêu cầu theo cách khác nhau',
      'Khách hàng không được báo khi có thay đổi',
    ],
    remedies: [
      'Để bộ phận cung cấp dịch vụ xác nhận lời hứa trước khi công bố',
      'Chỉ hứa điều có thể giữ được cả trong ngày khó khăn',
      'Báo sớm cho khách hàng khi không giữ được lời hứa',
    ],
  },
  5: {
    causes: [
      'Một hoặc nhiều khoảng cách trong bốn khoảng cách còn lại',
      'Trải nghiệm trước đây hoặc đối thủ đã nâng kỳ vọng',
    ],
    remedies: [
      'Thu hẹp trước khoảng cách lớn nhất trong bốn khoảng cách còn lại',
      'Nói rõ khách hàng có thể kỳ vọng điều gì',
    ],
  },
};
