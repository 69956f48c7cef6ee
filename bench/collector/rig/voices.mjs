import { randomBytes } from 'node:crypto';
import { numberOf, uuidV7 } from '@hearback/protocol/light';

const SITE = 'bench';

const WORDS =
  'the water has been off since monday and nobody answered the phone when we called about the meter which reads too high again this month please send somebody who can look at the pipe under the street'.split(
    ' ',
  );

const SUBJECTS = [
  { type: 'page', id: 'pay-your-bill', name: 'Pay your bill' },
  {
    type: 'staff',
    id: 't-207',
    name: 'Technician 207',
    parent: { type: 'branch', id: 'harbour-street', name: 'Harbour Street service centre' },
  },
  {
    type: 'order',
    id: 'connection-88120',
    name: 'Connection at 12 Harbour Street',
    parent: {
      type: 'branch',
      id: 'harbour-street',
      name: 'Harbour Street service centre',
      parent: { type: 'region', id: 'east', name: 'Region East' },
    },
  },
];

const CATEGORIES = ['delay', 'billing', 'service-conduct', 'water-quality', 'outage', 'website'];
const ITEMS = ['attitude', 'skill', 'punctuality', 'promises-kept', 'price', 'tidiness'];

/** Numbers below a limit that repeat themselves from a seed. */
function chooser(seed) {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const said = (choose, words) => {
  const text = Array.from({ length: words }, () => WORDS[choose(WORDS.length)]).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};

const context = (choose) => ({
  subject: SUBJECTS[choose(SUBJECTS.length)],
  lang: 'en',
  page: 'https://www.clearwater.example/bills/pay',
});

const score = (choose) => ({
  ...context(choose),
  scale: 'likert5',
  score: 1 + choose(5),
  question: 'How satisfied are you with paying your bill online?',
});

const recommendation = (choose) => ({
  ...context(choose),
  scale: 'nps',
  score: choose(11),
  question: 'Would you recommend us to friends and family?',
  comment: said(choose, 12),
});

const scorecard = (choose) => ({
  ...context(choose),
  respondent: 'customer',
  scale: 'likert5',
  facet: 'perception',
  scorecard: { id: 'technician', version: '1' },
  answers: ITEMS.map((item) => ({ item, dimension: 'visit', score: 1 + choose(5), label: item })),
  comment: said(choose, 10),
});

const complaint = (choose) => ({
  ...context(choose),
  promise: 'We answer within 2 hours, day and night.',
  trackingKeyHash: randomBytes(32).toString('hex'),
  text: said(choose, 40),
  category: CATEGORIES[choose(CATEGORIES.length)],
  failure: choose(2) ? 'outcome' : 'process',
  severity: 'ABC'[choose(3)],
  occurredAt: '2026-11-16',
  wanted: 'repair',
  contact: { name: 'Alex Morgan', phone: '+44 20 7946 0018', channel: 'phone', callback: true },
});

const anonymous = (choose) => {
  const { contact, ...rest } = complaint(choose);
  return { ...rest, anonymous: contact !== undefined };
};

const suggestion = (choose) => ({ ...context(choose), text: said(choose, 30), anonymous: true });

/** What people say in ten visits: six rate, three complain, one has an idea. */
const MIX = [
  ['rating', score],
  ['complaint', complaint],
  ['rating', score],
  ['rating', recommendation],
  ['complaint', anonymous],
  ['rating', scorecard],
  ['rating', score],
  ['suggestion', suggestion],
  ['complaint', complaint],
  ['rating', recommendation],
];

const random = (bytes) => bytes.set(randomBytes(bytes.length)) ?? bytes;

/** Voices in one batch. */
export const BATCH = MIX.length;

/** A site that all voices are of. */
export const BENCH_SITE = SITE;

/**
 * Batches of ten voices as the SDK sends them, as the bodies of requests; no voice comes twice, in this call or another.
 *
 * @param {number} count
 * @param {number} [seed] Of what is said; ids are random.
 * @returns {Buffer[]}
 */
export function batches(count, seed = 1) {
  const choose = chooser(seed);
  return Array.from({ length: count }, () => Buffer.from(JSON.stringify(MIX.map((each) => voice(each, choose)))));
}

function voice([kind, dataOf], choose) {
  const nowMs = Date.now();
  const id = uuidV7({ nowMs, random });
  const time = new Date(nowMs).toISOString();
  return {
    specversion: '1.0',
    id,
    source: `/hearback/${SITE}`,
    type: `app.hearback.${kind}.v1`,
    subject: numberOf(id),
    time,
    datacontenttype: 'application/json',
    data: dataOf(choose),
    sentat: time,
    attempt: 1,
    sdkver: '0.1.0',
  };
}
