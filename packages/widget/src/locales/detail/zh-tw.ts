import type { DetailMessages } from './messages.js';

/** Traditional Chinese: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: '您希望我們怎麼做？',
  occurredAt: '什麼時候發生的？',
  severity: '有多嚴重？',
  severities: { A: '無法使用，必須退回或重做', B: '無法使用，但可以當場或就近解決', C: '還能使用，但有問題要解決' },
  failure: '問題出在哪裡？',
  failures: { outcome: '事情沒有辦成', process: '事情辦了，但過程不妥' },
  date: '請填寫完整的日期。',
  futureDate: '這一天還沒到，請確認日期。',
  danger: '現在有人身處危險嗎？',
  emergency: '請先撥打緊急求助電話。這裡的內容不一定馬上有人看到。',
  consentMissing: '請勾選同意的選項，否則我們無法受理您的投訴。',
};
