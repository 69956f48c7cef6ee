import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in Vietnamese. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: 'Nhập viện',
    care: 'Chăm sóc điều dưỡng',
    communication: 'Giao tiếp và tôn trọng',
    environment: 'Môi trường khoa phòng',
    discharge: 'Xuất viện',
  },
  items: {
    welcome: 'Được đón tiếp thân thiện tại khoa',
    orientation: 'Được giải thích về khoa, nề nếp và quyền lợi',
    'named-nurse': 'Tôi biết điều dưỡng nào phụ trách mình',
    attitude: 'Lịch sự và kiên nhẫn',
    skill: 'Thành thạo khi tiêm, thay băng và làm các thủ thuật khác',
    rounds: 'Thăm phòng đều đặn và theo dõi sát sao',
    'call-response': 'Đáp lại chuông gọi nhanh chóng',
    'daily-help': 'Giúp vệ sinh cá nhân, ăn uống và đi lại',
    explanations: 'Được giải thích về điều trị, thuốc và xét nghiệm',
    listening: 'Lo lắng được lắng nghe và giải đáp',
    privacy: 'Sự riêng tư được bảo vệ',
    'pain-relief': 'Được hỏi về cơn đau và được giảm đau',
    cleanliness: 'Phòng, giường và nhà vệ sinh sạch sẽ',
    quiet: 'Yên tĩnh, nhất là ban đêm',
    safety: 'An toàn, chẳng hạn phòng ngừa té ngã',
    'discharge-advice': 'Hướng dẫn về thuốc, ăn uống và hồi phục tại nhà',
    'whom-to-call': 'Tôi biết gọi cho ai sau khi xuất viện',
  },
};
