import type { Messages } from './messages.js';

const agreement = ['非常不同意', '非常同意'];

/** Simplified Chinese, in the wording of service departments in mainland China. */
export const messages: Messages = {
  panel: {
    launcher: '意见反馈',
    heading: '您想告诉我们什么？',
    close: '关闭',
    failed: '未能加载，请再试一次。',
  },
  kinds: { rating: { title: '评价' }, complaint: { title: '投诉' }, suggestion: { title: '建议' } },
  scales: {
    likert5: { question: '您对我们的服务满意吗？', names: ['很不满意', '不满意', '一般', '满意', '很满意'] },
    stars: { question: '您给我们打几颗星？', names: ['很差', '较差', '一般', '很好', '非常好'] },
    emoji: { question: '这次感觉怎么样？', names: ['很糟', '不太好', '还行', '不错', '很好'] },
    thumbs: { question: '这对您有帮助吗？', names: ['没有', '有'] },
    nps: { question: '您有多大可能向亲友推荐我们？', names: ['完全不可能', '非常可能'] },
    ces: { question: '我很轻松地办成了这件事。', names: agreement },
    servqual7: { question: '服务达到了应有的水准。', names: agreement },
    percent: { question: '我们在多大程度上达到了您的期望？', names: ['完全没有', '完全达到'] },
  },
  rating: {
    point: '{score} 分，{label}',
    star: { other: '{count} 星' },
    notApplicable: '不适用于我',
    wrong: '很抱歉，请问哪里没做好？',
    more: '还有什么想补充的吗？',
    percent: '百分比',
  },
  form: {
    optional: '选填',
    left: { other: '还可以输入 {count} 个字' },
    over: { other: '超出 {count} 个字' },
    send: '提交',
    sending: '正在提交…',
    readBy: '由{recipients}阅读。',
  },
  sent: {
    line: '随同发送：{items}。不使用 Cookie。',
    subject: '所评对象（{name}）',
    page: '本页网址',
    language: '所用语言',
    time: '提交时间',
    look: '查看发送的全部内容',
    anonymous: '不含姓名和联系方式。',
  },
  errors: {
    summary: { other: '提交前还有 {count} 处需要处理' },
    score: '请选择一个答案。',
    tooLong: { other: '请将文字缩短 {count} 个字。' },
    unavailable: '暂时无法提交。您填写的内容还在，请再试一次。',
  },
};
