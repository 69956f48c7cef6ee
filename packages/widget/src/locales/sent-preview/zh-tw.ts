import type { SentPreviewMessages } from './messages.js';

/** Traditional Chinese: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro: '您填寫和選擇的內容會送出，下列資訊也會一併送出。不想提供的，可以關閉。',
  items: {
    page: '本頁網址',
    subject: '所評對象',
    lang: '表單語言',
    promise: '向您顯示的承諾',
    prompt: '本頁為何詢問您',
    respondent: '回饋者身分',
  },
  reasons: {
    delay: '在頁面停留一段時間後',
    scroll: '捲動頁面後',
    dwell: '閱讀一段時間後',
    event: '頁面上發生某個事件後',
    exit: '離開頁面時',
  },
  sampled: '詢問 {percent} 的訪客',
  respondents: {
    employee: '員工',
    manager: '管理人員',
    inspector: '稽查人員',
  },
  exact: '逐字內容',
  nothingYet: '一有可送出的內容，就會原樣顯示在這裡。',
  key: '為了只讓您本人日後查詢結果，您的裝置會產生一組金鑰。金鑰留在您手中：送出的只是它的雜湊值，任何人都無法由此推算出金鑰。',
  files: '上面列出的檔案也會一併送出。',
  envelope: '送出時加上：本網站的名稱（{site}）、回饋類型、編號、時間，以及傳送的技術資訊。',
};
