import { html } from '../html.mjs';

const TEXT = {
  en: {
    title: 'Tariffs',
    description: 'What drinking water costs in the City of Minghe.',
    lead: 'A bill has two parts: a standing charge for the size of your meter, and a price for each cubic metre. You are billed every two months.',
    volume: 'Price for each cubic metre (1,000 litres), per two months',
    volumeColumns: ['Step', 'Use', 'Price per m³'],
    steps: [
      ['1', 'first 20 m³', 'NT$ 7.80'],
      ['2', '21 to 60 m³', 'NT$ 9.60'],
      ['3', '61 to 100 m³', 'NT$ 11.90'],
      ['4', 'above 100 m³', 'NT$ 13.20'],
    ],
    standing: 'Standing charge per two months',
    standingColumns: ['Meter', 'Usual for', 'Charge'],
    meters: [
      ['13 mm', 'a flat', 'NT$ 34'],
      ['20 mm', 'a house', 'NT$ 68'],
      ['25 mm', 'a shop or workshop', 'NT$ 126'],
      ['40 mm', 'a block with one meter', 'NT$ 368'],
    ],
    examples: 'Three bills, worked out',
    exampleList: [
      ['One person, a flat', '14 m³ in two months', 'NT$ 143'],
      ['Family of four, a house', '44 m³ in two months', 'NT$ 454'],
      ['Noodle shop, 25 mm meter', '92 m³ in two months', 'NT$ 1,047'],
    ],
    relief: 'If the bill is too high',
    reliefText:
      'Households on social assistance pay no standing charge. A hidden leak behind your meter halves the part of the bill that exceeds last year’s, once, when a plumber confirms the repair. Call us before the due date; nobody is cut off while we talk.',
  },
  'zh-TW': {
    title: '水價',
    description: '明河市自來水費率。',
    lead: '水費由兩部分組成：依水表口徑計收的基本費，以及每度（1 立方公尺）的用水費。每兩個月收費一次。',
    volume: '每度水價（1 度＝1,000 公升），以兩個月計',
    volumeColumns: ['級距', '用水量', '每度單價'],
    steps: [
      ['第一段', '1 至 20 度', '7.80 元'],
      ['第二段', '21 至 60 度', '9.60 元'],
      ['第三段', '61 至 100 度', '11.90 元'],
      ['第四段', '101 度以上', '13.20 元'],
    ],
    standing: '基本費（兩個月）',
    standingColumns: ['水表口徑', '一般適用', '基本費'],
    meters: [
      ['13 公厘', '公寓住戶', '34 元'],
      ['20 公厘', '透天住宅', '68 元'],
      ['25 公厘', '店面、工坊', '126 元'],
      ['40 公厘', '總表計量之大樓', '368 元'],
    ],
    examples: '試算範例',
    exampleList: [
      ['單人公寓', '兩個月 14 度', '143 元'],
      ['四口之家透天住宅', '兩個月 44 度', '454 元'],
      ['麵店，25 公厘水表', '兩個月 92 度', '1,047 元'],
    ],
    relief: '水費太高怎麼辦',
    reliefText:
      '低收入戶免收基本費。表後暗漏經水電行證明修復後，超出去年同期的部分可減半計收一次。請在繳費期限前來電；協商期間不會停水。',
  },
};

const table = (caption, columns, rows) =>
  html`<div class="table-frame">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([head, ...cells]) =>
            html`<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** Prices of water, with examples that follow from them. */
export const tariffs = {
  path: 'tariffs',
  hasLauncher: true,
  render({ lang }) {
    const text = TEXT[lang];
    const content = html`<div class="wrap page">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <div class="pair">
        ${table(text.volume, text.volumeColumns, text.steps)} ${table(text.standing, text.standingColumns, text.meters)}
      </div>
      <h2>${text.examples}</h2>
      <dl class="examples">
        ${text.exampleList.map(
          ([who, use, sum]) =>
            html`<div>
              <dt>${who}</dt>
              <dd>${use}</dd>
              <dd class="sum">${sum}</dd>
            </div>`,
        )}
      </dl>
      <h2>${text.relief}</h2>
      <p class="measure">${text.reliefText}</p>
    </div>`;
    return { title: text.title, description: text.description, content };
  },
};
