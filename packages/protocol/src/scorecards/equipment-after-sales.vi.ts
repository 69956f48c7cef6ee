import type { ScorecardLabels } from './scorecard-labels.js';
import type { equipmentAfterSales } from './equipment-after-sales.js';

/** Labels of the `equipment-after-sales` scorecard in Vietnamese. */
export const labels: ScorecardLabels<typeof equipmentAfterSales> = {
  dimensions: {
    'service-staff': 'Nhân viên dịch vụ',
    'parts-management': 'Quản lý phụ tùng',
    'support-system': 'Hệ thống hỗ trợ',
    'service-outcome': 'Kết quả dịch vụ',
  },
  items: {
    attitude: 'Thái độ lịch sự',
    skill: 'Kỹ năng kỹ thuật',
    explanation: 'Giải thích rõ công việc đã làm',
    'parts-availability': 'Phụ tùng có sẵn hoặc đến nhanh',
    'parts-quality': 'Phụ tùng chính hãng, chất lượng tốt',
    'parts-price': 'Giá phụ tùng hợp lý và minh bạch',
    'simple-request': 'Thủ tục yêu cầu dịch vụ đơn giản',
    'remote-support': 'Hỗ trợ kỹ thuật từ xa',
    'operator-training': 'Đào tạo và tài liệu cho người vận hành máy',
    'response-time': 'Thời gian chờ phản hồi',
    'timely-repair': 'Sửa chữa và bảo dưỡng kịp thời',
    'fixed-first-time': 'Hết lỗi ngay sau lần đến đầu tiên',
    'needs-met': 'Nhu cầu của chúng tôi được đáp ứng',
  },
};
