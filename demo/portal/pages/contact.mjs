import { html } from '../html.mjs';

const TEXT = {
  en: {
    title: 'Contact',
    description: 'How to reach Minghe Water.',
    lead: 'In an emergency, please call. For everything else, choose whatever suits you best.',
    ways: [
      [
        'Burst main, no water',
        '0800-555-019',
        'Day and night, free of charge, in Mandarin, Taiwanese, Hakka and English',
      ],
      ['Bills and meters', '(05) 555-0142', 'Monday to Friday 8:30–17:30'],
      ['Sign language by video', 'Book a call at the customer centre', 'Tuesday and Thursday 13:00–16:00'],
      ['Letters', '218 Fuxing Road, Donghe District, Minghe City 640', 'Answered within three working days'],
    ],
    centres: 'Customer centres',
    columns: ['Where', 'Address', 'Open'],
    places: [
      ['Donghe (head office)', '218 Fuxing Road', 'Mon–Fri 8:30–17:30, Sat 9:00–12:00'],
      ['Beitan', '7 Harbour Street, ground floor', 'Mon–Fri 8:30–17:30'],
      ['Qingyun Hill', '55 Temple Road, in the district office', 'Wed 9:00–16:00'],
    ],
    direct: 'To the head of the department',
    directText:
      'Every message addressed to the head of the department goes to Ms Kuo Shu-fen herself, unfiltered. She replies on Fridays.',
  },
  'zh-TW': {
    title: '聯絡我們',
    description: '明河自來水聯絡方式。',
    lead: '緊急狀況請打電話；其他事情，用您最方便的方式即可。',
    ways: [
      ['水管爆裂、無水', '0800-555-019', '24 小時免付費，國語、臺語、客語、英語服務'],
      ['水費與水表', '(05) 555-0142', '週一至週五 8:30–17:30'],
      ['手語視訊服務', '請向客戶服務中心預約', '週二、週四 13:00–16:00'],
      ['書面來信', '640 明河市東河區復興路 218 號', '三個工作天內回覆'],
    ],
    centres: '服務中心',
    columns: ['地點', '地址', '服務時間'],
    places: [
      ['東河（總處）', '復興路 218 號', '週一至週五 8:30–17:30，週六 9:00–12:00'],
      ['北灘', '港口街 7 號 1 樓', '週一至週五 8:30–17:30'],
      ['青雲山', '廟前路 55 號（區公所內）', '週三 9:00–16:00'],
    ],
    direct: '處長信箱',
    directText: '指名寄給處長的每一則意見，都直接送到郭淑芬處長手上，不經任何人篩選。處長每週五回信。',
  },
};

/** Telephone numbers, addresses and opening hours. */
export const contact = {
  path: 'contact',
  hasLauncher: true,
  render({ lang }) {
    const text = TEXT[lang];
    const content = html`<div class="wrap page">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <dl class="ways">
        ${text.ways.map(
          ([what, how, note]) =>
            html`<div>
              <dt>${what}</dt>
              <dd><strong>${how}</strong><span>${note}</span></dd>
            </div>`,
        )}
      </dl>
      <div class="table-frame" tabindex="0" role="region" aria-labelledby="centres-caption">
        <table>
          <caption id="centres-caption">
            ${text.centres}
          </caption>
          <thead>
            <tr>
              ${text.columns.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${text.places.map(
              ([place, address, open]) =>
                html`<tr>
                  <th scope="row">${place}</th>
                  <td>${address}</td>
                  <td>${open}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>${text.direct}</h2>
      <p class="measure">${text.directText}</p>
    </div>`;
    return { title: text.title, description: text.description, content };
  },
};
