import { numberOf, uuidV7, VOICE_TYPES } from '@hearback/protocol';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const DAYS = 60;

const BRANCHES = ['North office', 'South office', 'Harbour desk', 'Old town', 'Airport desk'];
/** Share of visitors who are dissatisfied, by branch: people wait too long at the airport. */
const DISSATISFIED = [0.08, 0.1, 0.07, 0.09, 0.42];
const CATEGORIES = ['no-water', 'no-water', 'water-quality', 'bill', 'leak', 'staff'];
const SERVQUAL = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'];
const MARIA = { id: 'maria', name: 'Maria Chen' };

/** Numbers from 0 to 1 that look like chance and are the same each time: Lehmer's generator, as Park and Miller have it. */
function chance(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Bytes that look like chance, too. */
function filled(bytes, next) {
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = Math.floor(next() * 256);
  return bytes;
}

/**
 * What the residents of Minghe said in sixty days, and what became of it, as records of a register.
 *
 * @param {number} nowMs The end of the sixty days, milliseconds since 1970.
 * @returns {import('@hearback/collector').NewRecord[]} In the order in which they came.
 */
export function sampleWeeks(nowMs) {
  const next = chance(20_261_122);
  const pick = (choices) => choices[Math.floor(next() * choices.length)];
  const records = [];
  const add = (type, data, atMs, number = null) => {
    const ms = Math.floor(atMs);
    const id = uuidV7({ nowMs: ms, random: (bytes) => filled(bytes, next) });
    const receivedAt = new Date(ms).toISOString();
    const own = number ?? numberOf(id);
    const source = '/hearback/portal';
    const event = {
      specversion: '1.0',
      id,
      source,
      type,
      subject: own,
      time: receivedAt,
      datacontenttype: 'application/json',
      data: number === null ? data : { number, ...data },
    };
    records.push({
      source,
      site: 'portal',
      id,
      type,
      number: own,
      receivedAt,
      event: JSON.stringify(event),
      files: [],
    });
    return own;
  };

  const rate = (atMs) => {
    const branch = Math.floor(next() * BRANCHES.length);
    const subject = { type: 'branch', id: String(branch + 1), name: BRANCHES[branch] };
    const score = next() < DISSATISFIED[branch] ? pick([1, 2]) : pick([3, 4, 4, 5, 5, 5]);
    add(VOICE_TYPES.rating, { scale: 'likert5', score, subject }, atMs);
  };
  const recommend = (atMs) =>
    add(VOICE_TYPES.rating, { scale: 'nps', score: next() < 0.25 ? pick([3, 5, 6]) : pick([7, 8, 9, 10, 10]) }, atMs);
  const rateVisit = (atMs) => {
    const answers = ['attitude', 'skill', 'punctuality', 'promises-kept'].map((item) => ({
      dimension: 'visit',
      item,
      score: item === 'punctuality' ? pick([2, 3, 4, 4]) : pick([4, 4, 5, 5]),
    }));
    add(VOICE_TYPES.rating, { scale: 'likert5', scorecard: { id: 'technician', version: '1' }, answers }, atMs);
  };
  const rateService = (atMs) => {
    const answers = SERVQUAL.flatMap((dimension) => [
      { dimension, item: `${dimension}-1`, facet: 'expectation', score: pick([6, 7]) },
      {
        dimension,
        item: `${dimension}-1`,
        facet: 'perception',
        score: pick(dimension === 'responsiveness' ? [3, 4, 5] : [5, 6, 6]),
      },
    ]);
    add(VOICE_TYPES.rating, { scale: 'servqual7', scorecard: { id: 'servqual', version: '1' }, answers }, atMs);
  };
  const complain = (atMs) => {
    const data = { text: 'No water since the morning in the whole street.', category: pick(CATEGORIES) };
    const number = add(VOICE_TYPES.complaint, data, atMs);
    if (next() < 0.95) add('app.hearback.case.acknowledged.v1', { by: MARIA }, atMs + next() * 2.2 * HOUR_MS, number);
    if (next() < 0.1) return;
    add('app.hearback.case.started.v1', { by: MARIA }, atMs + (2.3 + next() * 6) * HOUR_MS, number);
    add(
      'app.hearback.case.resolved.v1',
      { by: MARIA, remedy: 'Repaired.' },
      atMs + (8.5 + next() * 18) * HOUR_MS,
      number,
    );
    if (next() > 0.7) return;
    const said = {
      fixed: pick(['yes', 'yes', 'yes', 'partly', 'no']),
      firstTime: next() < 0.8,
      promiseKept: next() < 0.85,
    };
    add(VOICE_TYPES['follow-up'], { ...said, satisfaction: pick([5, 4, 4, 3, 2]) }, atMs + 40 * HOUR_MS, number);
  };

  const ofADay = [...Array.from({ length: 9 }, () => rate), recommend, recommend, rateVisit, rateService, complain];
  for (let day = DAYS; day > 0; day -= 1) for (const say of ofADay) say(nowMs - day * DAY_MS + next() * DAY_MS);
  return records
    .filter(({ receivedAt }) => Date.parse(receivedAt) < nowMs)
    .sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
}
