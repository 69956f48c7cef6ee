import { closeAfterDays } from './close-after.mjs';
import { LI_WEI, MARIA, YI_CHUN } from './handlers.mjs';

const MINUTE_MS = 60_000;

/**
 * What residents of Minghe say on the last day, in their words, and what has become of it. Each line: minutes ago, kind of voice or change of
 * the case, data.
 */
const CASES = [
  [
    [
      1560,
      'complaint',
      {
        text: 'The water has been brown since the works in Nanmen Street, mostly in the morning.',
        category: 'water-quality',
        categoryLabel: 'Colour or smell of the water',
        contact: { name: 'Ingrid Solberg', email: 'ingrid.solberg@example.org', channel: 'email' },
        lang: 'en',
      },
    ],
    [1510, 'acknowledged', { by: MARIA }],
    [1400, 'started', { by: LI_WEI }],
    [
      1020,
      'resolved',
      {
        by: LI_WEI,
        closeAfterDays,
        cause: 'Sediment stirred up by the works.',
        remedy: 'Main flushed for two hours.',
        message: 'We have flushed the main. The water should be clear from now on.',
      },
    ],
    [
      70,
      'follow-up',
      { fixed: 'no', reopen: true, comment: 'It was clear for a day, and this morning it is brown again.' },
    ],
  ],
  [
    [
      1330,
      'complaint',
      {
        text: '人行道磁磚下面一直冒水，走過去鞋子都濕了。',
        category: 'leak',
        categoryLabel: '道路漏水',
        wanted: 'repair',
        anonymous: true,
        lang: 'zh-TW',
      },
    ],
    [1300, 'acknowledged', { by: YI_CHUN }],
    [1180, 'started', { by: YI_CHUN }],
    [
      190,
      'resolved',
      {
        by: YI_CHUN,
        closeAfterDays,
        cause: '接頭鬆脫。',
        remedy: '更換接頭並修復人行道。',
        message: '已修復完成，謝謝您的通報。',
      },
    ],
  ],
  [
    [
      560,
      'complaint',
      {
        text: 'The trench in Old Town Lane was closed with loose gravel. I fell with my bicycle; nothing broken, luckily.',
        category: 'roadworks',
        categoryLabel: 'Road works and restoration',
        severity: 'C',
        wanted: 'repair',
        contact: { name: 'Daniel Okafor', phone: '0900-555-604', channel: 'phone', callback: true },
        lang: 'en',
      },
    ],
    [540, 'acknowledged', { by: YI_CHUN, message: 'Thank you for telling us. The crew has been informed.' }],
    [535, 'assigned', { by: YI_CHUN, to: LI_WEI }],
  ],
  [
    [
      310,
      'suggestion',
      {
        text: '簡訊通知可以附上停水路段的地圖嗎？只看門牌號碼很難知道有沒有影響到自己。',
        recipient: { id: 'head', label: '自來水事業處處長' },
        anonymous: true,
        lang: 'zh-TW',
      },
    ],
    [250, 'acknowledged', { by: MARIA }],
  ],
  [
    [
      205,
      'complaint',
      {
        text: 'I waited fifty minutes at the counter in Donghe, only to hear that the system was down.',
        category: 'service-conduct',
        categoryLabel: 'How staff treated me',
        wanted: 'apology',
        contact: { name: 'Emily Novak', email: 'emily.novak@example.org', channel: 'email' },
        subject: { type: 'branch', id: 'donghe', name: 'Donghe counter' },
        lang: 'en',
      },
    ],
  ],
  [
    [
      171,
      'complaint',
      {
        text: '水費比上期多了三倍，家裡只有兩個人，請查一下水表。',
        category: 'billing',
        categoryLabel: '水費或抄表',
        wanted: 'explanation',
        contact: { name: '王雅婷', phone: '0900-555-371', channel: 'phone', callback: true },
        lang: 'zh-TW',
      },
    ],
    [150, 'acknowledged', { by: YI_CHUN, message: '王小姐您好，已請抄表人員明日上午到府複查。' }],
    [149, 'assigned', { by: YI_CHUN, to: YI_CHUN }],
    [60, 'started', { by: YI_CHUN }],
  ],
  [
    [
      133,
      'complaint',
      {
        text: 'Brown water since seven this morning in all taps on Harbour Street 12, third floor. I ran the cold tap for half an hour and it does not clear. There is a baby in the house.',
        category: 'water-quality',
        categoryLabel: 'Colour or smell of the water',
        severity: 'A',
        wanted: 'explanation',
        contact: { name: 'Huang Mei-ling', phone: '0900-555-218', channel: 'phone', callback: true },
        promise: 'We answer within 2 working hours and put it right within 24, or NT$ 100 comes off your next bill.',
        lang: 'en',
      },
    ],
    [
      121,
      'acknowledged',
      { by: MARIA, message: 'Dear Ms Huang, a crew is on its way. Please do not drink the water.' },
    ],
    [97, 'assigned', { by: LI_WEI, to: MARIA, note: 'Third report from this street.' }],
  ],
  [
    [
      96,
      'rating',
      {
        scale: 'likert5',
        scorecard: { id: 'technician', version: '1' },
        answers: [
          { item: 'attitude', dimension: 'visit', score: 5, label: 'Courtesy and attitude' },
          { item: 'skill', dimension: 'visit', score: 5, label: 'Skill and knowledge' },
          { item: 'punctuality', dimension: 'visit', score: 3, label: 'Arrival at the agreed time' },
          { item: 'promises-kept', dimension: 'visit', score: 4, label: 'Doing what was promised' },
        ],
        subject: { type: 'staff', id: 'technician-0417', name: 'Lin Yu-chen' },
        comment: 'Friendly and careful, but half an hour late.',
        lang: 'en',
      },
    ],
  ],
  [
    [
      71,
      'complaint',
      {
        text: '復興路 63 號前人孔蓋四周一直滲水，已經三天了，晚上看得很清楚。機車經過會打滑。',
        category: 'leak',
        categoryLabel: '道路漏水',
        wanted: 'repair',
        anonymous: true,
        lang: 'zh-TW',
      },
    ],
  ],
  [[44, 'rating', { scale: 'stars', score: 4, question: 'All in all, how was the visit?', lang: 'en' }]],
  [
    [
      38,
      'complaint',
      {
        text: 'No water at Pingshan Road 8 since five. The school next door is dry as well.',
        category: 'no-water',
        categoryLabel: 'No water or low pressure',
        severity: 'A',
        contact: { name: 'Aisha Rahman', phone: '0900-555-446', channel: 'message' },
        lang: 'en',
      },
    ],
  ],
  [
    [
      27,
      'suggestion',
      {
        text: 'Please show on the map which drinking fountains are switched on in winter. We run along the river every morning.',
        recipient: { id: 'service', label: 'Customer centre' },
        contact: { name: 'Tom Albrecht', email: 'tom.albrecht@example.org', channel: 'email' },
        lang: 'en',
      },
    ],
  ],
  [[12, 'rating', { scale: 'likert5', score: 2, comment: '找不到上一期水費單。', lang: 'zh-TW' }]],
];

/**
 * Notes the voices of the last day, and what has become of them.
 *
 * @param {ReturnType<typeof import('./record-book.mjs').recordBook>} book
 * @param {number} nowMs The end of the day, milliseconds since 1970.
 */
export function lastDay(book, nowMs) {
  for (const [voice, ...later] of CASES) {
    const at = (minutesAgo) => nowMs - minutesAgo * MINUTE_MS;
    const number = book.note(voice[1], voice[2], at(voice[0]));
    for (const [minutesAgo, change, data] of later) book.note(change, data, at(minutesAgo), number);
  }
}
