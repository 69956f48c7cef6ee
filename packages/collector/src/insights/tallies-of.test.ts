import { meanScore, satisfactionRate } from '@hearback/insights';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../test-support/sample-event.js';
import { scaleFigures } from './scale-figures.js';
import { talliesOf } from './tallies-of.js';
import type { Tally, TallySum } from './tally.js';

const recordOf = (event: object, receivedAt = '2026-11-22T23:59:59.999Z') => ({
  site: 'portal',
  receivedAt,
  event: JSON.stringify(event),
});

const ratingOf = (data: object) => recordOf(sampleEvent({ data }, 'rating'));

const summed = (tallies: readonly Tally[]): TallySum[] =>
  tallies.filter(({ subjectType }) => subjectType === '').map((tally) => ({ ...tally, n: 1 }));

describe('talliesOf', () => {
  it('gives figures that are those of the answers themselves', () => {
    const answer = fc.record({
      score: fc.option(fc.integer({ min: 1, max: 5 })),
      respondent: fc.constantFrom('customer', 'employee'),
      hasParent: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 60 }), (answers) => {
        const tallies = answers.flatMap(({ score, respondent, hasParent }) => {
          const subject = { type: 'desk', id: '3', ...(hasParent && { parent: { type: 'branch', id: '12' } }) };
          const skipped = score === null ? { skipped: true } : {};
          return talliesOf(ratingOf({ scale: 'emoji', score, respondent, subject, ...skipped }), 'UTC').tallies;
        });
        const [figures] = scaleFigures(summed(tallies));
        const ofCustomers = answers.flatMap(({ score, respondent }) => (respondent === 'customer' ? [score] : []));
        if (ofCustomers.length === 0) {
          expect(figures).toBeUndefined();
          return;
        }
        const { mean, n, skipped } = meanScore(ofCustomers);
        expect(figures).toMatchObject({ n, skipped, satisfied: satisfactionRate(ofCustomers) });
        if (mean === null) expect(figures!.mean).toBeNull();
        else expect(figures!.mean).toBeCloseTo(mean, 9);
      }),
    );
  });

  it.each([
    ['UTC', '2026-11-22'],
    ['Asia/Shanghai', '2026-11-23'],
    ['America/Los_Angeles', '2026-11-22'],
  ])('counts on the day on which it came, by the clock of %s', (timeZone, day) => {
    expect(talliesOf(ratingOf({ scale: 'stars', score: 5 }), timeZone).tallies[0]!.day).toBe(day);
  });

  it('counts by sample percentage', () => {
    const prompt = { reason: 'dwell', samplePercent: 25 };
    const answers = [{ dimension: 'd', item: 'i', score: 4, label: 'Was it clean?' }];
    const card = { scale: 'stars', scorecard: { id: 'own', version: '2' }, answers, prompt };
    const counted = [{ scale: 'stars', score: 5, prompt }, card].map((data) => talliesOf(ratingOf(data), 'UTC'));
    expect(counted.flatMap(({ tallies }) => tallies.map(({ sample }) => sample))).toEqual([25, 25, 25, 25]);
    expect(
      talliesOf(ratingOf({ scale: 'stars', score: 5, prompt: { reason: 'dwell' } }), 'UTC').tallies[0]!.sample,
    ).toBe(100);
  });

  it('keeps the wording of an item', () => {
    const answers = [
      { dimension: 'd', item: 'i', score: 4, label: 'Était-ce propre ?' },
      { dimension: 'd', item: 'j', score: 4 },
    ];
    const card = { scale: 'stars', scorecard: { id: 'own', version: '2' }, answers, lang: 'fr' };
    expect(talliesOf(ratingOf(card), 'UTC').labels).toEqual([
      { site: 'portal', scorecard: 'own 2', item: 'i', lang: 'fr', label: 'Était-ce propre ?' },
    ]);
  });

  it.each([
    ['likert5', 2, 3],
    ['thumbs', 0, 1],
    ['nps', 6, 7],
    ['ces', 3, 4],
    ['servqual7', 3, 4],
    ['percent', 50, 51],
  ])('takes who gives %s %i for dissatisfied, and nobody who gives %i', (scale, low, high) => {
    const subject = { type: 'branch', id: '12' };
    const views = (score: number) =>
      talliesOf(ratingOf({ scale, score, subject }), 'UTC').tallies.filter(({ measure }) => measure === 'view');
    expect([low, high].map((score) => views(score))).toMatchObject([[{ score: 1 }], [{ score: 0 }]]);
  });

  it.each([
    // Of 100: 50.4, 50.3 and exactly 50.
    [[50, 50, 50, 50, 52], 0],
    [[50, 50, 51], 0],
    [[49, 51], 1],
  ])(
    'takes who fills in a scorecard with %j for dissatisfied by its mean as it is, not rounded: %i',
    (scores, view) => {
      const answers = scores.map((score, at) => ({ dimension: 'd', item: `i${at}`, score }));
      const card = { scale: 'percent', scorecard: { id: 'own', version: '2' }, answers };
      const { tallies } = talliesOf(ratingOf({ ...card, subject: { type: 'branch', id: '12' } }), 'UTC');
      expect(tallies.filter(({ measure }) => measure === 'view')).toMatchObject([{ score: view }]);
    },
  );

  it('takes who gives nothing but the middle on a scorecard for dissatisfied, as their mean of 50 of 100 is in that band', () => {
    const viewOf = (scale: string, scores: readonly number[]) => {
      const answers = scores.map((score, at) => ({ dimension: 'd', item: `i${at}`, score }));
      const card = { scale, scorecard: { id: 'own', version: '2' }, answers };
      const { tallies } = talliesOf(ratingOf({ ...card, subject: { type: 'branch', id: '12' } }), 'UTC');
      return tallies.find(({ measure }) => measure === 'view')?.score;
    };
    expect([viewOf('likert5', [3, 3, 3, 3]), viewOf('servqual7', [4, 4])]).toEqual([1, 1]);
    expect([viewOf('likert5', [3, 3, 3, 4]), viewOf('servqual7', [4, 5])]).toEqual([0, 0]);
  });

  it.each([
    ['customer', 1],
    ['employee', 0],
    ['inspector', 0],
  ])('counts a complaint of a %s for the customers of a subject %i times', (respondent, times) => {
    const data = { text: 'No water.', respondent, subject: { type: 'branch', id: '12' } };
    const { tallies } = talliesOf(recordOf(sampleEvent({ data })), 'UTC');
    expect(tallies.filter(({ subjectId }) => subjectId === '12')).toHaveLength(times);
    expect(tallies.filter(({ subjectId }) => subjectId === '')).toMatchObject([{ measure: 'complaint', respondent }]);
  });

  it('follows a subject to its parents up to a limit, and counts a cycle once', () => {
    type Nested = { type: string; id: string; parent?: Nested };
    let subject: Nested = { type: 'level', id: '20' };
    for (let id = 19; id > 0; id -= 1) subject = { type: 'level', id: String(id), parent: subject };
    const of = (data: object) =>
      talliesOf(ratingOf({ scale: 'stars', score: 1, ...data }), 'UTC').tallies.flatMap(
        ({ subjectId }) => subjectId || [],
      );
    expect(of({ subject })).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    const desk = { type: 'desk', id: '3' };
    expect(of({ subject: { ...desk, parent: { ...desk, parent: { type: 'branch', id: '12' } } } })).toEqual(['3']);
  });

  it('ignores events that are not voices, and invalid ones', () => {
    expect(talliesOf(recordOf(sampleEvent({ type: 'app.hearback.case.acknowledged.v1' })), 'UTC')).toEqual({
      tallies: [],
      names: [],
      labels: [],
    });
    expect(talliesOf(recordOf({ type: 'app.hearback.rating.v1' }), 'UTC')).toEqual({
      tallies: [],
      names: [],
      labels: [],
    });
  });
});
