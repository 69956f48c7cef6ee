import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in Simplified Chinese. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: '有形性',
    reliability: '可靠性',
    responsiveness: '响应性',
    assurance: '保证性',
    empathy: '移情性',
  },
  items: {
    'up-to-date-equipment': '设备、工具和系统先进、不过时。',
    'inviting-premises': '客户到访的场所整洁、舒适。',
    'professional-appearance': '工作人员衣着得体、形象专业。',
    'clear-materials': '通知、账单和网页清晰美观。',
    'meets-deadlines': '说好哪天办的事，到时一定办好。',
    'takes-problems-seriously': '客户遇到困难时，会认真跟进直到解决。',
    'right-first-time': '一次就把事情做对。',
    'keeps-appointments': '约定的服务准时开始。',
    'accurate-records': '账单和记录准确无误。',
    'says-when': '客户事先就知道服务在什么时间进行。',
    'starts-promptly': '工作人员及时着手处理，不拖延。',
    'glad-to-help': '工作人员乐于帮忙。',
    'finds-time': '再忙也会回应客户的问题。',
    'inspires-trust': '工作人员的言行让人信赖。',
    'safe-dealings': '付款和个人信息有安全保障。',
    'stays-polite': '无论什么情况，工作人员都有礼貌。',
    'knows-the-subject': '工作人员业务熟练，能够解答疑问。',
    'treated-as-a-person': '把每位客户当作具体的人来对待，而不是一份单据。',
    'convenient-hours': '服务时间符合客户的需要。',
    'personal-contact': '每位客户都有专人关照。',
    'customers-side': '提供建议时为客户着想。',
    'understands-needs': '工作人员明白这位客户真正需要什么。',
  },
};
