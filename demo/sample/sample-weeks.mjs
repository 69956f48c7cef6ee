import { chance } from './chance.mjs';
import { closeAfterDays } from './close-after.mjs';
import { MARIA } from './handlers.mjs';
import { lastDay } from './last-day.mjs';
import { recordBook } from './record-book.mjs';
import { COMMENTS, COMPLAINTS, SUGGESTIONS } from './what-people-say.mjs';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const DAYS = 60;

/** As the collector records it, within half a minute. */
const CLOSED = { by: { id: 'collector' }, silenceDays: closeAfterDays };

const BRANCHES = ['North office', 'South office', 'Harbour desk', 'Old town', 'Airport desk'];
/** Share of visitors who are dissatisfied, by branch: people wait too long at the airport. */
const DISSATISFIED = [0.08, 0.1, 0.07, 0.09, 0.42];
const SERVQUAL = ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'];

/**
 * What the residents of Minghe said in sixty days, and what became of it, as records of a register. The same each time, but for the times.
 *
 * @param {number} nowMs The end of the sixty days, milliseconds since 1970.
 * @returns {import('@hearback/collector').NewRecord[]} In the order in which they came.
 */
export function sampleWeeks(nowMs) {
  const next = chance(20_261_122);
  const pick = (choices) => choices[Math.floor(next() * choices.length)];
  const book = recordBook(next);

  const rate = (atMs) => {
    const branch = Math.floor(next() * BRANCHES.length);
    const subject = { type: 'branch', id: String(branch + 1), name: BRANCHES[branch] };
    const score = next() < DISSATISFIED[branch] ? pick([1, 2]) : pick([3, 4, 4, 5, 5, 5]);
    const said = next() < 0.15 ? pick(COMMENTS[score]) : {};
    book.note('rating', { scale: 'likert5', score, subject, ...said }, atMs);
  };
  const recommend = (atMs) => {
    const score = next() < 0.25 ? pick([3, 5, 6]) : pick([7, 8, 9, 10, 10]);
    book.note('rating', { scale: 'nps', score }, atMs);
  };
  const rateVisit = (atMs) => {
    const answers = ['attitude', 'skill', 'punctuality', 'promises-kept'].map((item) => ({
      dimension: 'visit',
      item,
      score: item === 'punctuality' ? pick([2, 3, 4, 4]) : pick([4, 4, 5, 5]),
    }));
    book.note('rating', { scale: 'likert5', scorecard: { id: 'technician', version: '1' }, answers }, atMs);
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
    book.note('rating', { scale: 'servqual7', scorecard: { id: 'servqual', version: '1' }, answers }, atMs);
  };

  const closeLater = (number, resolvedMs) =>
    book.note('closed', CLOSED, resolvedMs + closeAfterDays * DAY_MS + 15_000, number);
  /** The way of a case to where it is resolved. */
  const handle = (number, atMs, outcome) => {
    const acknowledgedMs = atMs + next() * 2.2 * HOUR_MS;
    const startedMs = acknowledgedMs + (1 + next() * 6) * HOUR_MS;
    const resolvedMs = startedMs + (1 + next() * 19) * HOUR_MS;
    book.note('acknowledged', { by: MARIA }, acknowledgedMs, number);
    book.note('started', { by: MARIA }, startedMs, number);
    book.note('resolved', { by: MARIA, ...outcome, closeAfterDays }, resolvedMs, number);
    return resolvedMs;
  };
  const complain = (atMs) => {
    const { category, lang, text, ...outcome } = pick(COMPLAINTS);
    const number = book.note('complaint', { text, category, lang }, atMs);
    const resolvedMs = handle(number, atMs, outcome);
    if (next() < 0.3) return closeLater(number, resolvedMs);
    const askedMs = resolvedMs + 40 * HOUR_MS;
    const fixed = pick(['yes', 'yes', 'yes', 'partly', 'no']);
    const said = {
      fixed,
      reopen: fixed !== 'yes',
      firstTime: next() < 0.8,
      promiseKept: next() < 0.85,
      satisfaction: pick([5, 4, 4, 3, 2]),
    };
    book.note('follow-up', said, askedMs, number);
    return fixed === 'yes' ? number : closeLater(number, handle(number, askedMs, outcome));
  };
  const suggest = (atMs) => {
    const { lang, text, message } = pick(SUGGESTIONS);
    const number = book.note('suggestion', { lang, text }, atMs);
    closeLater(number, handle(number, atMs, { message }));
  };

  const ofADay = [...Array.from({ length: 9 }, () => rate), recommend, recommend, rateVisit, rateService];
  for (let day = DAYS; day > 0; day -= 1) {
    const at = () => nowMs - day * DAY_MS + next() * DAY_MS;
    for (const say of ofADay) say(at());
    // Those of the last days might still be open; lastDay has its own.
    if (day > 6) complain(at());
    if (day > 6 && day % 4 === 0) suggest(at());
  }
  lastDay(book, nowMs);
  return book.recordsUntil(nowMs);
}
