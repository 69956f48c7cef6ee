/** Minutes before now, kind, and data of voices as residents of Minghe would send them. */
const VOICES = [
  [171, 'rating', { scale: 'likert5', score: 5, question: 'How satisfied are you with this site?', lang: 'en' }],
  [
    158,
    'suggestion',
    {
      text: '簡訊通知可以附上停水路段的地圖嗎？只看門牌號碼很難知道有沒有影響到自己。',
      recipient: { id: 'head', label: '自來水事業處處長' },
      anonymous: true,
      lang: 'zh-TW',
    },
  ],
  [
    133,
    'complaint',
    {
      text: 'Brown water since seven this morning in all taps on Harbour Street 12, third floor. I ran the cold tap for half an hour and it does not clear. There is a baby in the house.',
      category: 'water-quality',
      categoryLabel: 'Colour or smell of the water',
      wanted: 'explanation',
      contact: { name: 'Huang Mei-ling', phone: '0900-555-218', channel: 'phone', callback: true },
      promise: 'We answer within 2 working hours and put it right within 24, or NT$ 100 comes off your next bill.',
      lang: 'en',
    },
  ],
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
  [44, 'rating', { scale: 'stars', score: 4, question: 'All in all, how was the visit?', lang: 'en' }],
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
  [12, 'rating', { scale: 'likert5', score: 2, comment: '找不到上一期水費單。', lang: 'zh-TW' }],
];

const MINUTE_MS = 60_000;
const PROTOCOL = new URL('../packages/protocol/dist/light.js', import.meta.url);

/**
 * A morning's voices, to fill an empty register with for a picture or a presentation. The packages have to be built.
 *
 * @param {Date} now The voices were raised in the three hours before.
 * @returns {Promise<object[]>} CloudEvents, oldest first.
 */
export async function sampleVoices(now) {
  const { numberOf, uuidV7, VOICE_TYPES } = await import(PROTOCOL.href);
  return VOICES.map(([minutesAgo, kind, data]) => {
    const time = new Date(now.getTime() - minutesAgo * MINUTE_MS);
    const id = uuidV7({ nowMs: time.getTime(), random: (bytes) => crypto.getRandomValues(bytes) });
    return {
      specversion: '1.0',
      id,
      source: '/hearback/portal',
      type: VOICE_TYPES[kind],
      subject: numberOf(id),
      time: time.toISOString(),
      datacontenttype: 'application/json',
      data,
    };
  });
}
