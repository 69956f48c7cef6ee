import type { ScorecardLabels } from './scorecard-labels.js';
import type { nursing } from './nursing.js';

/** Labels of the `nursing` scorecard in Simplified Chinese. */
export const labels: ScorecardLabels<typeof nursing> = {
  dimensions: {
    admission: '入院接待',
    care: '护理服务',
    communication: '沟通与尊重',
    environment: '病房环境',
    discharge: '出院指导',
  },
  items: {
    welcome: '护士热情接待',
    orientation: '介绍病区环境、作息和患者权益',
    'named-nurse': '知道自己的责任护士是谁',
    attitude: '态度和蔼、有耐心',
    skill: '注射、换药等操作熟练',
    rounds: '按时巡视、细心观察病情',
    'call-response': '呼叫铃响应及时',
    'daily-help': '协助洗漱、进食和活动',
    explanations: '讲解治疗、用药和检查',
    listening: '倾听并回应患者的疑虑',
    privacy: '保护患者隐私',
    'pain-relief': '关心并缓解疼痛',
    cleanliness: '病室、床单位和卫生间整洁',
    quiet: '病区安静，尤其是夜间',
    safety: '安全防护，如防跌倒措施',
    'discharge-advice': '用药、饮食和居家康复指导',
    'whom-to-call': '知道出院后可以联系谁',
  },
};
