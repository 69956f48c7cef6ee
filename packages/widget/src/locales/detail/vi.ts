import type { DetailMessages } from './messages.js';

/** Vietnamese: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: 'Quý vị muốn chúng tôi làm gì?',
  occurredAt: 'Việc xảy ra khi nào?',
  severity: 'Mức độ nghiêm trọng thế nào?',
  severities: {
    A: 'Không dùng được, phải trả lại hoặc làm lại từ đầu',
    B: 'Không dùng được, nhưng có thể khắc phục tại chỗ hoặc ở gần đây',
    C: 'Vẫn dùng được, nhưng có chỗ cần khắc phục',
  },
  failure: 'Sai sót ở đâu?',
  failures: { outcome: 'Tôi không nhận được điều mình cần', process: 'Tôi nhận được, nhưng cách thực hiện không ổn' },
  date: 'Vui lòng nhập đầy đủ ngày tháng.',
  futureDate: 'Ngày này ở trong tương lai. Vui lòng kiểm tra lại.',
  danger: 'Hiện có ai đang gặp nguy hiểm không?',
  emergency: 'Vui lòng gọi cho dịch vụ khẩn cấp trước. Nội dung ở đây có thể không được đọc ngay.',
  consentMissing: 'Vui lòng đánh dấu vào ô đồng ý. Nếu không, chúng tôi không thể tiếp nhận khiếu nại.',
};
