import type { DetailMessages } from './messages.js';

/** Simplified Chinese: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: '您希望我们怎么做？',
  occurredAt: '什么时候发生的？',
  severity: '有多严重？',
  severities: { A: '无法使用，必须退回或重做', B: '无法使用，但可以当场或就近解决', C: '还能使用，但有问题要解决' },
  failure: '问题出在哪里？',
  failures: { outcome: '事情没有办成', process: '事情办了，但过程不妥' },
  date: '请填写完整的日期。',
  futureDate: '这一天还没有到，请检查日期。',
  danger: '现在有人处于危险之中吗？',
  emergency: '请先拨打紧急求助电话。这里的内容可能不会马上有人看到。',
  consentMissing: '请勾选同意的选项，否则我们无法受理您的投诉。',
};
