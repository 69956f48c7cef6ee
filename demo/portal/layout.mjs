import { html } from './html.mjs';
import { LANGUAGES } from './languages.mjs';

const TEXT = {
  en: {
    name: 'Minghe Water',
    second: '明河自來水',
    owner: 'City of Minghe · Water Department',
    skip: 'Skip to content',
    language: 'Language',
    main: 'Main',
    emergency: 'Burst main? Day and night',
    nav: {
      '': 'Supply today',
      tariffs: 'Tariffs',
      'meter-reading': 'Meter reading',
      'water-quality': 'Water quality',
      contact: 'Contact',
    },
    footer: {
      service: 'Customer centre',
      address: ['218 Fuxing Road, Donghe District', 'Monday to Friday 8:30–17:30, Saturday 9:00–12:00'],
      help: 'Help us do better',
      complaint: 'Make a complaint',
      visit: 'Rate a technician’s visit',
      about: 'About this site',
      note: 'Minghe is an invented city. This portal shows Hearback at work: what you write goes to the register that runs beside it.',
    },
  },
  'zh-TW': {
    name: '明河自來水',
    second: 'Minghe Water',
    owner: '明河市政府自來水事業處',
    skip: '跳到主要內容',
    language: '語言',
    main: '主選單',
    emergency: '水管爆裂？24 小時專線',
    nav: {
      '': '今日供水',
      tariffs: '水價',
      'meter-reading': '自報水表',
      'water-quality': '水質',
      contact: '聯絡我們',
    },
    footer: {
      service: '客戶服務中心',
      address: ['明河市東河區復興路 218 號', '週一至週五 8:30–17:30，週六 9:00–12:00'],
      help: '幫助我們做得更好',
      complaint: '我要投訴',
      visit: '評價到府服務',
      about: '關於本網站',
      note: '明河市為虛構城市。本網站用來展示 Hearback：您寫下的內容會送到旁邊執行的登記簿。',
    },
  },
};

const MARK = html`<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
  <path d="M3 13 Q16 1 29 13" />
  <path d="M3 19 q4.3 -4 8.7 0 t8.7 0 t8.6 0" />
  <path d="M3 26 q4.3 -4 8.7 0 t8.7 0 t8.6 0" />
</svg>`;

const languageSwitch = ({ lang, path }) =>
  html`<nav class="languages" aria-label="${TEXT[lang].language}">
    <ul>
      ${LANGUAGES.map(
        ({ id, name }) =>
          html`<li>
            <a href="/${id}/${path}" lang="${id}" hreflang="${id}" ${id === lang && html`aria-current="true"`}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

const masthead = ({ lang, path }) => {
  const text = TEXT[lang];
  return html`<header class="masthead">
    <div class="city">
      <div class="wrap">
        <span class="owner">${text.owner}</span>
        <span class="emergency">${text.emergency} <a href="tel:0800555019">0800-555-019</a></span>
        ${languageSwitch({ lang, path })}
      </div>
    </div>
    <div class="wrap brand">
      <a class="plate" href="/${lang}/">
        ${MARK}
        <span class="plate-name">${text.name}</span>
        <span class="plate-second" lang="${lang === 'en' ? 'zh-TW' : 'en'}">${text.second}</span>
      </a>
      <nav class="main-nav" aria-label="${text.main}">
        <ul>
          ${Object.entries(text.nav).map(
            ([target, label]) =>
              html`<li><a href="/${lang}/${target}" ${target === path && html`aria-current="page"`}>${label}</a></li>`,
          )}
        </ul>
      </nav>
    </div>
  </header>`;
};

const pageFooter = ({ lang }) => {
  const { footer } = TEXT[lang];
  return html`<footer class="foot">
    <div class="wrap foot-columns">
      <section>
        <h2>${footer.service}</h2>
        <p>${footer.address.map((line, index) => html`${index > 0 && html`<br />`}${line}`)}</p>
        <p><a href="tel:0800555019">0800-555-019</a></p>
      </section>
      <section>
        <h2>${footer.help}</h2>
        <ul>
          <li><a href="/${lang}/complaint">${footer.complaint}</a></li>
          <li><a href="/${lang}/technician-visit">${footer.visit}</a></li>
        </ul>
      </section>
      <section>
        <h2>${footer.about}</h2>
        <p>${footer.note}</p>
      </section>
    </div>
  </footer>`;
};

/**
 * A whole page of the portal.
 *
 * @param {{ lang: string, path: string, title: string, description: string, content: object, widget?: object, undo?: string }} page
 *   `path` after the language, empty for the home page; `widget` is markup that ends the body; `undo` holds for all forms.
 * @returns {string} An HTML document.
 */
export const layout = ({ lang, path, title, description, content, widget, undo }) =>
  String(
    html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <title>${title} · ${TEXT[lang].name}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="description" content="${description}" />
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/portal.css" />
          <script type="module" src="/hearback/hearback.js"></script>
          <script type="module" src="/portal.js"></script>
        </head>
        <body ${undo && html`undo="${undo}"`}>
          <a class="skip" href="#main">${TEXT[lang].skip}</a>
          ${masthead({ lang, path })}
          <main id="main" tabindex="-1">${content}</main>
          ${pageFooter({ lang })} ${widget}
        </body>
      </html>`,
  );
