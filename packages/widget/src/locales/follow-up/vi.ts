import type { FollowUpMessages } from './messages.js';

/** Vietnamese: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'Việc đã được giải quyết chưa?',
    fixed: { yes: 'Rồi, đã giải quyết', partly: 'Một phần', no: 'Chưa, chưa giải quyết' },
    recorded: 'Câu trả lời đã được ghi nhận.',
    reopened: 'Câu trả lời đã được ghi nhận và hồ sơ được mở lại.',
    stored: 'Câu trả lời đã lưu trên thiết bị này và sẽ gửi ngay khi có kết nối.',
    memory: 'Chưa gửi được. Vui lòng giữ trang này mở.',
    refused: 'Câu trả lời không được chấp nhận. {reason}',
    reason: 'Điều gì vẫn chưa ổn?',
    firstTime: 'Có được giải quyết ngay lần đầu không?',
    promiseKept: 'Chúng tôi có giữ đúng cam kết không?',
    yes: 'Có',
    no: 'Không',
    satisfaction: 'Quý vị hài lòng đến mức nào với cách chúng tôi xử lý?',
    thanks: 'Cảm ơn quý vị. Chúng tôi đã nhận đủ câu trả lời.',
  },
};
