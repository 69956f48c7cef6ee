import type { ScorecardLabels } from './scorecard-labels.js';
import type { courier } from './courier.js';

/** Labels of the `courier` scorecard in Vietnamese. */
export const labels: ScorecardLabels<typeof courier> = {
  dimensions: {
    'service-quality': 'Chất lượng dịch vụ',
    'service-awareness': 'Ý thức phục vụ',
    'service-cost': 'Chi phí dịch vụ',
    'service-rules': 'Quy định dịch vụ',
    'service-environment': 'Môi trường dịch vụ',
  },
  items: {
    'no-loss': 'Bưu kiện không bị thất lạc hay giao nhầm, và khiếu nại được xử lý tốt',
    tracking: 'Theo dõi đơn hàng chính xác',
    'door-to-door': 'Lấy và giao hàng tận nơi theo yêu cầu',
    network: 'Mạng lưới vận chuyển đầy đủ',
    packing: 'Đóng gói an toàn, hàng đến nguyên vẹn',
    'direct-contact': 'Có thông tin liên hệ trực tiếp của nhân viên giao hàng',
    'check-before-signing': 'Được kiểm tra hàng trước khi ký nhận',
    'signer-verified': 'Danh tính người ký nhận được xác minh',
    'needs-respected': 'Nhu cầu của khách hàng được hiểu và tôn trọng',
    'polite-staff': 'Nhân viên lịch sự, nhiệt tình và chu đáo',
    'on-time': 'Giao hàng đúng hẹn',
    'safe-keeping': 'Hàng chưa nhận được bảo quản an toàn',
    'easy-posting': 'Gửi hàng dễ dàng và được kiểm tra trước khi trả tiền',
    'fair-price': 'Giá cả hợp lý',
    'collection-notice': 'Thông báo nhận hàng kịp thời',
    'clear-goals': 'Mục tiêu dịch vụ rõ ràng',
    'staff-conduct': 'Quy tắc ứng xử nghiêm ngặt cho nhân viên',
    'after-sales': 'Kênh hậu mãi dễ tiếp cận',
    'price-list': 'Bảng giá thống nhất',
    compensation: 'Bồi thường thỏa đáng và gọi lại sau khiếu nại',
    'tidy-outlets': 'Điểm giao dịch gọn gàng, nhận diện thống nhất',
    coverage: 'Phạm vi phục vụ rộng và hợp lý',
    'phone-service': 'Tổng đài chuyên nghiệp và thân thiện',
    'uniform-conduct': 'Tác phong và trang phục thống nhất',
  },
};
