import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in Vietnamese. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: 'Những gì nhìn thấy',
    reliability: 'Giữ lời hứa',
    responsiveness: 'Nhanh chóng',
    assurance: 'Đáng tin',
    empathy: 'Thấu hiểu',
  },
  items: {
    'up-to-date-equipment': 'Thiết bị, dụng cụ và hệ thống đều hiện đại.',
    'inviting-premises': 'Nơi khách hàng đến sạch sẽ và dễ chịu.',
    'professional-appearance': 'Nhân viên trông gọn gàng và chuyên nghiệp.',
    'clear-materials': 'Thư từ, hóa đơn và trang web rõ ràng, trình bày đẹp.',
    'meets-deadlines': 'Việc đã hẹn ngày nào thì xong đúng ngày đó.',
    'takes-problems-seriously': 'Khó khăn của khách hàng được xem trọng cho đến khi giải quyết xong.',
    'right-first-time': 'Công việc được làm đúng ngay lần đầu.',
    'keeps-appointments': 'Các cuộc hẹn bắt đầu đúng giờ đã định.',
    'accurate-records': 'Hóa đơn và hồ sơ không có sai sót.',
    'says-when': 'Khách hàng biết trước khi nào công việc được thực hiện.',
    'starts-promptly': 'Nhân viên bắt tay vào việc không chậm trễ.',
    'glad-to-help': 'Nhân viên vui lòng giúp đỡ.',
    'finds-time': 'Câu hỏi được trả lời ngay cả vào giờ bận.',
    'inspires-trust': 'Cách làm việc của nhân viên tạo được lòng tin.',
    'safe-dealings': 'Thanh toán và dữ liệu cá nhân được giữ an toàn.',
    'stays-polite': 'Nhân viên luôn lịch sự trong mọi tình huống.',
    'knows-the-subject': 'Nhân viên nắm vững chuyên môn để trả lời.',
    'treated-as-a-person': 'Mỗi khách hàng được đối xử như một con người, không phải một hồ sơ.',
    'convenient-hours': 'Dịch vụ mở cửa khi mọi người cần.',
    'personal-contact': 'Mỗi khách hàng đều có người phụ trách riêng.',
    'customers-side': 'Lời khuyên được đưa ra vì lợi ích của khách hàng.',
    'understands-needs': 'Nhân viên hiểu đúng điều khách hàng này cần.',
  },
};
