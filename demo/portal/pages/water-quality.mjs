import { datesNear } from '../dates.mjs';
import { html } from '../html.mjs';

const TEXT = {
  en: {
    title: 'Water quality',
    description: 'Results of yesterday’s tests of drinking water in Minghe.',
    lead: 'Our laboratory takes samples at 42 public taps every day. All of yesterday’s values are within the drinking water standard; you can drink from the tap without boiling.',
    caption: (date) => `Pingshan supply zone, ${date}, average of 18 taps`,
    columns: ['What we measure', 'Result', 'Standard', 'What it tells you'],
    rows: [
      [
        'Free residual chlorine',
        '0.42 mg/L',
        '0.2–1.0',
        'Keeps the water clean on its way; let it stand in a jug and the taste goes.',
      ],
      ['Turbidity', '0.06 NTU', 'at most 2', 'How clear it is.'],
      ['pH', '7.6', '6.0–8.5', 'Neither acidic nor alkaline; kind to pipes.'],
      ['Total hardness', '118 mg/L', 'at most 300', 'Medium. Descale the kettle every few months.'],
      ['Nitrate nitrogen', '1.1 mg/L', 'at most 10', 'Safe for baby food.'],
      ['Lead', 'below 0.001 mg/L', 'at most 0.01', 'No lead pipes are left in our mains.'],
      ['Trihalomethanes', '0.018 mg/L', 'at most 0.08', 'By-products of chlorine, kept low by active carbon.'],
      ['Coliform bacteria', 'none', 'at most 6 per 100 mL', 'None found in any sample this year.'],
    ],
    worried: 'Does your water look or smell different?',
    steps: [
      'White and cloudy, clears from the bottom of the glass: air. Harmless.',
      'Brown or yellow: rust loosened by works nearby. Run the cold tap for five minutes; do not wash white laundry.',
      'Anything else, or it does not clear: tell us where and since when. We come and take a sample the same day, free of charge.',
    ],
    report: 'Report a problem with your water',
  },
  'zh-TW': {
    title: '水質',
    description: '明河市昨日飲用水水質檢驗結果。',
    lead: '檢驗室每天在 42 處公共水龍頭採樣。昨日各項數值均符合飲用水水質標準，打開水龍頭即可生飲。',
    caption: (date) => `坪山供水區，${date}，18 處採樣點平均值`,
    columns: ['檢驗項目', '檢驗值', '標準', '說明'],
    rows: [
      ['自由有效餘氯', '0.42 mg/L', '0.2–1.0', '確保輸送途中水質衛生；靜置後氣味即散。'],
      ['濁度', '0.06 NTU', '2 以下', '水的清澈程度。'],
      ['pH 值', '7.6', '6.0–8.5', '不酸不鹼，不傷管線。'],
      ['總硬度', '118 mg/L', '300 以下', '中等硬度，水壺每幾個月除垢一次即可。'],
      ['硝酸鹽氮', '1.1 mg/L', '10 以下', '可安心沖泡嬰兒奶粉。'],
      ['鉛', '低於 0.001 mg/L', '0.01 以下', '本處管線已無鉛管。'],
      ['總三鹵甲烷', '0.018 mg/L', '0.08 以下', '加氯消毒副產物，以活性碳去除。'],
      ['大腸桿菌群', '未檢出', '每 100 mL 6 以下', '今年所有樣品均未檢出。'],
    ],
    worried: '水的顏色或氣味不一樣？',
    steps: [
      '乳白色、由杯底逐漸變清：水中含空氣，無害。',
      '黃色或褐色：附近施工帶動管壁鐵鏽。請打開冷水龍頭放流五分鐘，暫勿清洗白色衣物。',
      '其他情形，或一直未變清：請告訴我們地點與開始時間，當天免費到府採樣。',
    ],
    report: '回報水質問題',
  },
};

/** Table of yesterday's laboratory results, and what to do if the water looks odd. */
export const waterQuality = {
  path: 'water-quality',
  hasLauncher: true,
  render({ lang, today }) {
    const text = TEXT[lang];
    const content = html`<div class="wrap page">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <div class="table-frame" tabindex="0" role="region" aria-labelledby="quality-caption">
        <table class="quality">
          <caption id="quality-caption">
            ${text.caption(datesNear(lang, today)(-1).long)}
          </caption>
          <thead>
            <tr>
              ${text.columns.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${text.rows.map(
              ([name, result, standard, note]) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td class="result">${result}</td>
                  <td>${standard}</td>
                  <td>${note}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>${text.worried}</h2>
      <ul class="measure plain-steps">
        ${text.steps.map((step) => html`<li>${step}</li>`)}
      </ul>
      <p><a class="button" href="/${lang}/complaint">${text.report}</a></p>
    </div>`;
    return { title: text.title, description: text.description, content };
  },
};
