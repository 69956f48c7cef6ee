import { html } from './html.mjs';

const TEXT = {
  en: {
    title: 'From Yunling Reservoir to your tap',
    drawing:
      'Section through the supply: Yunling Reservoir behind its dam, Pingshan treatment works, a water tower, and the main under the street that leads to a shop, a house and a block of flats.',
    stations: [
      ['Yunling Reservoir', '81.4 %', 'full this morning'],
      ['Pingshan treatment works', '162,000 m³', 'treated yesterday'],
      ['Mains', '1,284 km', '9.8 % lost to leaks, 14 % ten years ago'],
      ['Your meter', '214,600', 'homes and businesses'],
    ],
  },
  'zh-TW': {
    title: '從雲嶺水庫到您家水龍頭',
    drawing: '供水剖面圖：雲嶺水庫與大壩、坪山淨水場、配水塔，以及馬路下通往店面、住家與公寓的輸水幹管。',
    stations: [
      ['雲嶺水庫', '81.4 %', '今晨蓄水率'],
      ['坪山淨水場', '162,000 m³', '昨日出水量'],
      ['輸配水管線', '1,284 km', '漏水率 9.8 %，十年前為 14 %'],
      ['您家水表', '214,600', '用水戶數'],
    ],
  },
};

const HILLS = html`<path class="far" d="M30 78 L118 18 L164 50 L206 26 L292 92 L352 60 L470 160 H240 L214 70 Z" />`;

const EARTH = html`<path class="earth" d="M0 64 C20 57 36 60 48 72 C92 118 150 146 232 152 L256 160 H1000 V232 H0 Z" />
  <path class="lake" d="M48 72 H217 L232 152 C150 146 92 118 48 72 Z" />
  <path class="ripple" d="M84 84 h36 M112 98 h52 M158 114 h44" />
  <path class="line" d="M0 64 C20 57 36 60 48 72 C92 118 150 146 232 152 M256 160 H1000" />
  <path class="wall" d="M214 58 H227 L256 160 H234 Z" />`;

const WORKS = html`<path
    class="wall"
    d="M300 160 V114 L316 100 V114 L332 100 V114 L348 100 V160 Z M310 126 h8 v10 h-8 z M328 126 h8 v10 h-8 z"
  />
  <path class="wall" d="M360 160 V140 H410 V160 Z M418 160 V140 H468 V160 Z" />
  <path class="ripple" d="M365 148 h40 M423 148 h40" />
  <path class="line" d="M528 160 L534 104 M572 160 L566 104 M531 132 L569 132 M531 132 L567 106 M569 132 L533 106" />
  <path class="wall" d="M524 72 H576 L568 104 H532 Z M524 72 L550 58 L576 72" />`;

const TOWN = html`<path class="line" d="M618 160 v-14 M612 146 h12 M613 136 h10 v10 h-10 z M615 136 v-5 h6 v5" />
  <path class="line" d="M652 160 v-22 M676 160 v-16" />
  <circle class="tree" cx="652" cy="126" r="13" />
  <circle class="tree" cx="676" cy="136" r="9" />
  <path
    class="wall"
    d="M704 160 V116 H772 V160 Z M698 116 H778 L770 102 H706 Z M714 160 V132 H732 V160 M740 130 h22 v16 h-22 z"
  />
  <path class="wall" d="M796 160 V96 L842 62 L888 96 V160 Z" />
  <path class="wall" d="M908 160 V66 H972 V160 Z" />
  <path
    class="line"
    d="M920 80 h12 M948 80 h12 M920 98 h12 M948 98 h12 M920 116 h12 M948 116 h12 M934 160 v-22 h14 v22"
  />`;

const PIPES = html`<path
    class="pipe"
    d="M243 152 L268 188 H324 V162 M386 162 V188 H550 V106 M550 188 H842 V128 H858 V136 M738 188 V162 M842 188 H940 V162"
  />
  <path class="line" d="M848 148 h22 v4 q-11 9 -22 0 z" />
  <circle class="valve" cx="470" cy="188" r="6" />
  <circle class="valve" cx="660" cy="188" r="6" />
  <circle class="valve" cx="842" cy="168" r="6" />`;

/** Drawing of the way the water takes, with four figures under it. */
export const waterSection = (lang) => {
  const text = TEXT[lang];
  return html`<section class="section-drawing" aria-labelledby="section-title">
    <div class="wrap">
      <h2 id="section-title">${text.title}</h2>
      <svg class="drawing" viewBox="0 10 1000 222" role="img" aria-label="${text.drawing}">
        ${HILLS}${EARTH}${WORKS}${TOWN}${PIPES}
      </svg>
      <dl class="stations">
        ${text.stations.map(
          ([place, figure, note]) =>
            html`<div>
              <dt>${place}</dt>
              <dd><strong>${figure}</strong><span>${note}</span></dd>
            </div>`,
        )}
      </dl>
    </div>
  </section>`;
};
