import type { SentPreviewMessages } from './messages.js';

/** Japanese: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro: 'ご記入・選択いただいた内容と、以下の項目が送信されます。送りたくない項目はオフにできます。',
  items: {
    page: 'このページのアドレス',
    subject: '対象',
    lang: 'フォームの言語',
    promise: '表示されたお約束',
    prompt: 'このページがお尋ねした理由',
    respondent: 'お立場',
  },
  reasons: {
    delay: 'ページの表示からしばらくして',
    scroll: 'スクロールの後',
    dwell: 'しばらく読まれた後',
    event: 'ページでの出来事の後',
    exit: 'ページを離れるとき',
  },
  sampled: '訪問者の{percent}にお尋ね',
  respondents: {
    employee: '従業員',
    manager: '管理者',
    inspector: '検査員',
  },
  exact: '送信される文字そのまま',
  nothingYet: '送信できる内容ができると、送信されるとおりにここに表示されます。',
  key: '後からご本人だけが結果を確認できるよう、お使いの端末が秘密のキーを作ります。キーはお手元に残り、送信されるのはそのハッシュ値だけです。そこからキーを割り出すことは誰にもできません。',
  files: '上に挙げたファイルも送信されます。',
  envelope: '送信時に加わるもの：このサイトの名前（{site}）、内容の種別、番号、時刻、配信の技術情報。',
};
