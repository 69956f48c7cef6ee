import { html } from './html.mjs';

const TEXT = {
  en: {
    label: 'Tell us',
    question: 'How satisfied are you with this site?',
    promise: 'A person reads every message. You will hear from us within 2 working hours.',
    recipients: 'head:Head of the Water Department, service:Customer centre, laboratory:Water laboratory',
    subject: 'Portal',
  },
  'zh-TW': {
    label: '告訴我們',
    question: '您對本網站滿意嗎？',
    promise: '每一則意見都有專人閱讀，兩個工作小時內回覆您。',
    recipients: 'head:自來水事業處處長, service:客戶服務中心, laboratory:水質檢驗室',
    subject: '入口網站',
  },
};

/**
 * The launcher, as it stands on every ordinary page of the portal.
 *
 * @param {{ lang: string, endpoint: string, site: string, path: string, categories: string }} place
 */
export const launcher = ({ lang, endpoint, site, path, categories }) => {
  const text = TEXT[lang];
  return html`<hearback-widget
    endpoint="${endpoint}"
    site="${site}"
    kinds="rating complaint suggestion"
    scale="likert5"
    subject-type="page"
    subject-id="${path === '' ? 'home' : path}"
    subject-name="${text.subject}"
    label="${text.label}"
    question="${text.question}"
    promise="${text.promise}"
    recipients="${text.recipients}"
    categories="${categories}"
    accent="#1a4fa3"
  ></hearback-widget>`;
};
