import type { Messages } from './messages.js';

const agreement = ['非常不同意', '非常同意'];

/** Traditional Chinese, in the wording of Taiwan. */
export const messages: Messages = {
  panel: {
    launcher: '意見回饋',
    heading: '您想告訴我們什麼？',
    close: '關閉',
    failed: '無法載入，請再試一次。',
  },
  kinds: { rating: { title: '評價' }, complaint: { title: '投訴' }, suggestion: { title: '建議' } },
  scales: {
    likert5: { question: '您對我們的服務滿意嗎？', names: ['很不滿意', '不滿意', '普通', '滿意', '很滿意'] },
    stars: { question: '您會給我們幾顆星？', names: ['很差', '不太好', '普通', '很好', '非常好'] },
    emoji: { question: '這次感覺如何？', names: ['很糟', '不太好', '還可以', '不錯', '很好'] },
    thumbs: { question: '這對您有幫助嗎？', names: ['沒有', '有'] },
    nps: { question: '您有多大可能向親友推薦我們？', names: ['完全不可能', '非常可能'] },
    ces: { question: '我很輕鬆地辦好了這件事。', names: agreement },
    servqual7: { question: '服務達到了應有的水準。', names: agreement },
    percent: { question: '我們達到您期望的程度有多少？', names: ['完全沒有', '完全達到'] },
  },
  rating: {
    point: '{score} 分，{label}',
    star: { other: '{count} 顆星' },
    notApplicable: '不適用於我',
    wrong: '很抱歉，請問哪裡沒做好？',
    more: '還有什麼想補充的嗎？',
    percent: '百分比',
  },
  form: {
    optional: '選填',
    left: { other: '還可以輸入 {count} 個字' },
    over: { other: '超出 {count} 個字' },
    send: '送出',
    sending: '傳送中…',
    readBy: '由{recipients}閱讀。',
  },
  sent: {
    line: '一併傳送：{items}。不使用 Cookie。',
    subject: '所評對象（{name}）',
    page: '本頁網址',
    language: '使用的語言',
    time: '送出時間',
    look: '查看送出的完整內容',
    anonymous: '不含姓名與聯絡方式。',
  },
  errors: {
    summary: { other: '送出前還有 {count} 處需要處理' },
    score: '請選擇一個答案。',
    tooLong: { other: '請將文字縮短 {count} 個字。' },
    unavailable: '目前無法送出。您填寫的內容還在，請再試一次。',
  },
};
