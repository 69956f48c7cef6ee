import { datesNear } from '../dates.mjs';
import { html } from '../html.mjs';
import { waterSection } from '../water-section.mjs';

const TEXT = {
  en: {
    title: 'Water supply today',
    description: 'Interruptions, tariffs, meter readings and water quality in the City of Minghe.',
    lead: (date) => `${date}. Six of seven districts have full supply.`,
    districts: 'Supply by district',
    states: { full: 'Full supply', planned: 'Works ahead' },
    districtNames: ['Donghe', 'Beitan', 'Xizhen', 'Nanmen', 'Qingyun', 'Pingshan', 'Harbour'],
    notices: 'Interruptions and works',
    kinds: { planned: 'Planned', pressure: 'Low pressure', restored: 'Restored' },
    items: [
      {
        kind: 'planned',
        days: 1,
        where: 'Donghe District: Fuxing Road, odd numbers 1–87',
        when: '22:00 to 05:00 the next morning',
        what: 'We are replacing a valve from 1974. Please store some water beforehand; a tanker will stand at Fuxing Primary School all night.',
      },
      {
        kind: 'pressure',
        days: 0,
        where: 'Qingyun Hill, above the 4th floor',
        when: 'until about 18:00',
        what: 'Pump 2 is being serviced. Lower floors are not affected.',
      },
      {
        kind: 'restored',
        days: 0,
        where: 'Heping Bridge, north bank',
        when: 'water back since 03:40',
        what: 'The burst main is repaired. If the water is cloudy, run the cold tap for five minutes before you drink.',
      },
    ],
    tasks: 'What do you need to do?',
    taskList: [
      ['meter-reading', 'Send a meter reading', 'Takes a minute; due by the 25th'],
      ['tariffs', 'See what water costs', 'Prices and three worked examples'],
      ['water-quality', 'Check the water at your tap', 'Tested daily at 42 points'],
      ['technician-visit', 'Rate a technician’s visit', 'Four questions about your appointment'],
      ['complaint', 'Make a complaint', 'You get a number at once'],
    ],
    saidTitle: 'You said, we did',
    said: [
      [
        '“The notice came after the water was already off.”',
        'Text messages now go out 48 hours before planned works. 31 complaints led to this.',
      ],
      [
        '“Your technician came between 8 and 5. I lost a day’s pay.”',
        'Since March, appointments are two-hour windows, and the technician calls 30 minutes before.',
      ],
      [
        '“Nobody can read this bill.”',
        'The new bill shows price, litres and last year’s use on one page. Residents of Beitan tested it with us.',
      ],
    ],
  },
  'zh-TW': {
    title: '今日供水',
    description: '明河市停水公告、水價、自報水表與水質資訊。',
    lead: (date) => `${date}，七個行政區中有六區正常供水。`,
    districts: '各區供水狀況',
    states: { full: '正常', planned: '明日施工' },
    districtNames: ['東河', '北灘', '西鎮', '南門', '青雲', '坪山', '港口'],
    notices: '停水與施工公告',
    kinds: { planned: '計畫停水', pressure: '水壓降低', restored: '已復水' },
    items: [
      {
        kind: 'planned',
        days: 1,
        where: '東河區復興路 1 至 87 號（單號）',
        when: '22:00 至翌日 05:00',
        what: '汰換 1974 年裝設的制水閥。請預先儲水；復興國小門口整夜備有送水車。',
      },
      {
        kind: 'pressure',
        days: 0,
        where: '青雲山一帶四樓以上',
        when: '預計至 18:00',
        what: '二號加壓機保養中，低樓層不受影響。',
      },
      {
        kind: 'restored',
        days: 0,
        where: '和平橋北岸',
        when: '03:40 起已復水',
        what: '爆管已修復。若水色混濁，飲用前請先打開冷水龍頭放流五分鐘。',
      },
    ],
    tasks: '您想辦理什麼？',
    taskList: [
      ['meter-reading', '自報水表度數', '一分鐘完成，每月 25 日截止'],
      ['tariffs', '查詢水價', '費率與三個試算範例'],
      ['water-quality', '查詢住家水質', '每日檢驗 42 個採樣點'],
      ['technician-visit', '評價到府服務', '關於此次服務的四個問題'],
      ['complaint', '我要投訴', '立即取得案件編號'],
    ],
    saidTitle: '您說，我們做到',
    said: [
      ['「停水之後才收到通知。」', '計畫停水前 48 小時即發送簡訊。這項改變來自 31 件投訴。'],
      ['「師傅說八點到五點之間會來，我只好請一天假。」', '自三月起改為兩小時時段，師傅到府前 30 分鐘先來電。'],
      ['「這張水單根本看不懂。」', '新水單一頁列出單價、用水度數與去年同期，並由北灘區住戶一起試讀。'],
    ],
  },
};

const notice = (text, date, { kind, days, where, when, what }) => {
  const { iso, day, month, long } = date(days);
  return html`<li class="notice notice-${kind}">
    <time class="date-plate" datetime="${iso}"
      ><span class="visually-hidden">${long}</span><span aria-hidden="true"><b>${day}</b>${month}</span></time
    >
    <div>
      <p class="notice-kind">${text.kinds[kind]}</p>
      <h3>${where}</h3>
      <p class="notice-when">${when}</p>
      <p>${what}</p>
    </div>
  </li>`;
};

const district = (text, name, index) => {
  const state = index === 0 ? 'planned' : 'full';
  return html`<li class="district-${state}"><strong>${name}</strong> <span>${text.states[state]}</span></li>`;
};

/** Home page: what the supply is like today, and the ways on. */
export const home = {
  path: '',
  hasLauncher: true,
  render({ lang, today }) {
    const text = TEXT[lang];
    const date = datesNear(lang, today);
    const content = html`<div class="wrap home-top">
        <section class="today">
          <h1>${text.title}</h1>
          <p class="lead">${text.lead(date(0).long)}</p>
          <h2 class="visually-hidden">${text.districts}</h2>
          <ul class="districts">
            ${text.districtNames.map((name, index) => district(text, name, index))}
          </ul>
          <h2 class="visually-hidden">${text.notices}</h2>
          <ul class="notices">
            ${text.items.map((item) => notice(text, date, item))}
          </ul>
        </section>
        <section class="tasks" aria-labelledby="tasks-title">
          <h2 id="tasks-title">${text.tasks}</h2>
          <ul>
            ${text.taskList.map(
              ([path, label, hint]) =>
                html`<li>
                  <a href="/${lang}/${path}"
                    ><span class="task-label">${label}</span> <span class="task-hint">${hint}</span></a
                  >
                </li>`,
            )}
          </ul>
        </section>
      </div>
      ${waterSection(lang)}
      <section class="wrap said" aria-labelledby="said-title">
        <h2 id="said-title">${text.saidTitle}</h2>
        <ul>
          ${text.said.map(
            ([said, done]) =>
              html`<li>
                <blockquote><p>${said}</p></blockquote>
                <p>${done}</p>
              </li>`,
          )}
        </ul>
      </section>`;
    return { title: text.title, description: text.description, content };
  },
};
