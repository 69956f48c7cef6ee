import { describe, expect, it } from 'vitest';
import { CASE_TYPES, VOICE_TYPES } from '@hearback/protocol';
import { erasureEvent } from '../register/erasure-event.js';
import { MAX_PARTS, MAX_SCORECARDS, PARTS, type SubjectList, type TallySpan } from '../insights/tally.js';
import type { Store } from '../store/store.js';
import { HANDLER } from './case-records.js';
import { onNewStore } from './on-new-store.js';
import { complaint, rating, record, stars } from './said.js';
import { subjectSuite } from './subject-suite.js';

const NOBODY: SubjectList = { subjects: [], types: [], found: 0 };

const EVER: TallySpan = { site: null, fromDay: null, toDay: null };

/**
 * What every store counts.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function tallyStoreSuite(name: string, openStore: () => Promise<Store>): void {
  const withStore = onNewStore(openStore);

  const summed = async (store: Store, span: Partial<TallySpan> = {}) =>
    (await store.tallies({ ...EVER, ...span })).sums.map(
      ({ measure, dimension, item, respondent, facet, score, n }) =>
        `${[measure, dimension, item, respondent, facet, score].join(', ')}: ${n}`,
    );

  describe(`${name} as what counts`, () => {
    it('has counted nothing at first', () =>
      withStore(async (store) => {
        expect(await store.tallies(EVER)).toEqual({ sums: [], subjects: NOBODY, labels: [], upto: 0 });
      }));

    it('counts what was said alike together, and what came since the last time too', () =>
      withStore(async (store) => {
        await store.append([stars(5), stars(5), stars(2), stars(null), stars(5, { respondent: 'employee' })]);
        const first = [
          'scale stars, , , customer, perception, 5: 2',
          'scale stars, , , customer, perception, 2: 1',
          'scale stars, , , customer, perception, : 1',
        ];
        const employee = 'scale stars, , , employee, perception, 5: 1';
        expect((await summed(store)).sort()).toEqual([...first, employee].sort());
        await store.append([stars(2)]);
        expect(await summed(store)).toContain('scale stars, , , customer, perception, 2: 2');
        expect((await store.tallies(EVER)).upto).toBe(6);
      }));

    it('counts each answer of a scorecard on its side of a gap, and the scorecard by the mean of what people got', () =>
      withStore(async (store) => {
        const answers = [
          { dimension: 'reliability', item: 'r1', score: 7, facet: 'expectation' },
          { dimension: 'reliability', item: 'r1', score: 4, facet: 'perception' },
          { dimension: 'empathy', item: 'e1', score: 5, facet: 'perception' },
          { dimension: 'empathy', item: 'e2', score: 4 },
          { dimension: 'empathy', item: 'e3', score: null, skipped: true },
        ];
        await store.append([rating({ scale: 'servqual7', scorecard: { id: 'servqual', version: '1' }, answers })]);
        expect((await summed(store)).sort()).toEqual([
          `dimension servqual 1 servqual7, empathy, , customer, perception, ${4.5 * PARTS}: 1`,
          `dimension servqual 1 servqual7, reliability, , customer, expectation, ${7 * PARTS}: 1`,
          `dimension servqual 1 servqual7, reliability, , customer, perception, ${4 * PARTS}: 1`,
          'filled servqual 1 servqual7, , , customer, perception, 56: 1',
          'scorecard servqual 1 servqual7, empathy, e1, customer, perception, 5: 1',
          'scorecard servqual 1 servqual7, empathy, e2, customer, perception, 4: 1',
          'scorecard servqual 1 servqual7, empathy, e3, customer, perception, : 1',
          'scorecard servqual 1 servqual7, reliability, r1, customer, expectation, 7: 1',
          'scorecard servqual 1 servqual7, reliability, r1, customer, perception, 4: 1',
        ]);
      }));

    it('counts complaints, suggestions and what was answered after they were resolved', () =>
      withStore(async (store) => {
        const raised = complaint();
        const later = { number: raised.number };
        await store.append([
          raised,
          record(VOICE_TYPES.suggestion, { text: 'A bench.' }),
          record(CASE_TYPES.resolved, { ...later, by: HANDLER, remedy: 'Flushed.' }),
          record(VOICE_TYPES['follow-up'], { ...later, fixed: 'partly', firstTime: false, satisfaction: 4 }),
          record(VOICE_TYPES.amendment, { ...later, text: 'Still.' }),
        ]);
        expect((await summed(store)).sort()).toEqual([
          'complaint, , , customer, perception, 1: 1',
          'follow-up, , first-time, customer, perception, 0: 1',
          'follow-up, , fixed, customer, perception, 1: 1',
          'follow-up, , satisfaction, customer, perception, 4: 1',
          'suggestion, , , customer, perception, 1: 1',
        ]);
      }));

    it('tells of one site, and of the days asked for, both included', () =>
      withStore(async (store) => {
        await store.append([
          stars(1, {}, { day: '2026-11-21' }),
          stars(2, {}, { day: '2026-11-22' }),
          stars(3, {}, { day: '2026-11-23' }),
          stars(4, {}, { day: '2026-11-24' }),
          stars(5, {}, { site: 'shop', day: '2026-11-23' }),
        ]);
        const scores = async (span: Partial<TallySpan>) =>
          (await store.tallies({ ...EVER, ...span })).sums.map(({ score }) => score);
        expect(await scores({ fromDay: '2026-11-22', toDay: '2026-11-23', site: 'portal' })).toEqual([3, 2]);
        expect(await scores({ fromDay: '2026-11-23' })).toEqual([5, 4, 3]);
        expect(await scores({ toDay: '2026-11-22' })).toEqual([2, 1]);
        expect(await scores({ site: 'shop' })).toEqual([5]);
      }));

    it('counts by the days of each site, and anew by others where its clock is another one', () =>
      withStore(async (store) => {
        const evening = { at: '2026-11-21T16:30:00.000Z' };
        await store.serveBy({ portal: { timeZone: 'Asia/Shanghai' } });
        await store.append([stars(5, {}, evening), stars(1, {}, { ...evening, site: 'shop' })]);
        const scores = async (day: string) =>
          (await store.tallies({ ...EVER, fromDay: day, toDay: day })).sums.map(({ score }) => score);
        expect(await scores('2026-11-21')).toEqual([1]);
        expect(await scores('2026-11-22')).toEqual([5]);
        const calendar = { timeZone: 'Europe/Berlin', fromMinute: 540, toMinute: 1080, days: [1, 2, 3, 4, 5] };
        await store.serveBy({ portal: { calendar }, shop: { timeZone: 'Asia/Tokyo' } });
        expect(await scores('2026-11-21')).toEqual([5]);
        expect(await scores('2026-11-22')).toEqual([1]);
        await store.serveBy({});
        await store.append([stars(3, {}, evening)]);
        expect(await scores('2026-11-21')).toEqual([5, 3, 1]);
      }));

    it('keeps apart what samples said, and counts them anew the same', () =>
      withStore(async (store) => {
        const asked = (samplePercent: number) => ({ prompt: { reason: 'dwell', samplePercent } });
        await store.append([stars(5), stars(5, asked(10)), stars(5, asked(10)), stars(5, asked(100))]);
        const sampled = async () => (await store.tallies(EVER)).sums.map(({ sample, n }) => [sample, n]);
        expect(await sampled()).toEqual([
          [100, 2],
          [10, 2],
        ]);
        await store.rebuildCases();
        expect(await sampled()).toEqual([
          [100, 2],
          [10, 2],
        ]);
      }));

    it('knows the words that items were asked in last, by language', () =>
      withStore(async (store) => {
        const card = (label: string, lang?: string) =>
          rating({
            scale: 'stars',
            scorecard: { id: 'own', version: '1' },
            answers: [{ dimension: 'd', item: 'clean', score: 4, label }],
            ...(lang && { lang }),
          });
        await store.append([card('Clean?', 'en'), card('Propre ?', 'fr'), card('Was it clean?', 'en'), card('?')]);
        const { labels } = await store.tallies(EVER);
        expect(labels.map(({ scorecard, item, lang, label }) => [scorecard, item, lang, label])).toEqual([
          ['own 1', 'clean', '', '?'],
          ['own 1', 'clean', 'en', 'Was it clean?'],
          ['own 1', 'clean', 'fr', 'Propre ?'],
        ]);
        expect((await store.tallies({ ...EVER, site: 'shop' })).labels).toEqual([]);
      }));

    it('tells of the scorecards that were filled in most, and only how often the others were', () =>
      withStore(async (store) => {
        const card = (id: string, site = 'portal') =>
          rating(
            {
              scale: 'stars',
              scorecard: { id, version: '1' },
              answers: [{ dimension: 'd', item: 'i', score: 4, label: id }],
            },
            { site },
          );
        const made = Array.from({ length: MAX_SCORECARDS + 2 }, (_, nth) => `s${100 + nth}`);
        await store.append([
          ...made.map((id) => card(id)),
          card(made.at(-1)!),
          card(made.at(-2)!),
          card('other', 'shop'),
        ]);
        const { sums, labels } = await store.tallies({ ...EVER, site: 'portal' });
        const ids = (kind: string) =>
          sums.flatMap(({ measure }) => (measure.startsWith(`${kind} `) ? [measure.split(' ')[1]!] : []));
        const told = [...made.slice(0, MAX_SCORECARDS - 2), ...made.slice(-2)];
        expect(ids('dimension')).toEqual(told);
        expect(ids('scorecard')).toEqual(told);
        expect(ids('filled').sort()).toEqual(['', ...told]);
        expect(sums.filter(({ measure }) => measure === 'filled ')).toEqual([
          {
            site: 'portal',
            measure: 'filled ',
            dimension: '',
            item: '',
            respondent: 'customer',
            facet: 'perception',
            score: null,
            sample: 100,
            n: 2,
          },
        ]);
        expect(labels.map(({ label }) => label).sort()).toEqual(told);
      }));

    it('tells of the dimensions and items of a scorecard that were answered most', () =>
      withStore(async (store) => {
        const names = Array.from({ length: MAX_PARTS + 1 }, (_, nth) => String(100 + nth));
        const card = (asked: readonly string[]) =>
          rating({
            scale: 'stars',
            scorecard: { id: 'own', version: '1' },
            answers: asked.map((each) => ({ dimension: `d${each}`, item: `i${each}`, score: 4 })),
          });
        await store.append([card(names.slice(0, MAX_PARTS)), card(names.slice(-1)), card(names.slice(-1))]);
        const { sums } = await store.tallies(EVER);
        const told = [...names.slice(0, MAX_PARTS - 1), ...names.slice(-1)];
        const items = sums.filter(({ measure }) => measure.startsWith('scorecard '));
        expect(items.map(({ item }) => item)).toEqual(told.map((each) => `i${each}`));
        expect(items.at(-1)).toMatchObject({ dimension: 'd200', item: 'i200', n: 2 });
        const dimensions = sums.filter(({ measure }) => measure.startsWith('dimension '));
        expect(dimensions.map(({ dimension }) => dimension)).toEqual(told.map((each) => `d${each}`));
      }));

    it('keeps what was counted when words are erased, and counts the same anew', () =>
      withStore(async (store) => {
        const raised = complaint({ comment: undefined });
        await store.append([raised, stars(2, { comment: 'Call Mrs Zhang.' })]);
        const before = await store.tallies(EVER);
        const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
        const of = { site: 'portal', number: raised.number };
        const order = { of, scopes: ['words'], reason: 'x', by: 'dpo', nowMs: Date.UTC(2026, 10, 23), random } as const;
        await store.erase(erasureEvent(order), ['words']);
        const after = { ...before, upto: 3 };
        expect(await store.tallies(EVER)).toEqual(after);
        await store.rebuildCases();
        expect(await store.tallies(EVER)).toEqual(after);
      }));

    it('counts more than fits in a stride, each once, however many ask', () =>
      withStore(async (store) => {
        await store.append(Array.from({ length: 1200 }, (_, place) => stars(1 + (place % 5))));
        const asked = await Promise.all([1, 2, 3].map(() => store.tallies(EVER)));
        for (const { sums, upto } of asked) {
          expect(sums.map(({ n }) => n)).toEqual([240, 240, 240, 240, 240]);
          expect(upto).toBe(1200);
        }
      }));

    it('gives the summaries of cases, page by page, of one site and of a time', () =>
      withStore(async (store) => {
        const raised = [
          complaint({ category: 'supply' }, { day: '2026-11-20' }),
          complaint({}, { day: '2026-11-21' }),
          complaint({}, { day: '2026-11-22', site: 'shop' }),
          complaint({}, { day: '2026-11-23' }),
        ];
        await store.append([stars(3), ...raised]);
        const page = (after: number, limit: number, of: object = {}) =>
          store.caseSummaries({ after, limit, of: { site: null, from: null, to: null, ...of } });
        const first = await page(0, 3);
        expect(first.cases.map(({ number }) => number)).toEqual(raised.slice(0, 3).map(({ number }) => number));
        expect(first.cases[0]).toMatchObject({ classified: { category: 'supply' }, state: 'received' });
        expect(first.next).toBe(4);
        expect(await page(4, 3)).toMatchObject({ cases: [{ number: raised[3]!.number }], next: null });
        expect(await page(0, 1, { site: 'shop' })).toEqual({ cases: [], next: 2 });
        expect(await page(0, 4)).toMatchObject({ next: 5 });
        expect(await page(5, 4)).toEqual({ cases: [], next: null });
        const within = await page(0, 9, {
          site: 'portal',
          from: '2026-11-21T00:00:00.000Z',
          to: '2026-11-23T00:00:00.000Z',
        });
        expect(within.cases.map(({ number }) => number)).toEqual([raised[1]!.number]);
      }));
  });

  subjectSuite(name, openStore);
}
